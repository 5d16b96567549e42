#pragma once

#include "render/legend.hpp"
#include "render/paragraphs.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::render {

/// What was asked: all that a drawing is made of.
struct Commission {
    const Network& network;
    const Provenance& provenance;
    const DrawOptions& options;

    [[nodiscard]] Language language() const { return options.language; }
    [[nodiscard]] const Register& source() const { return network.source(); }
    [[nodiscard]] std::string say(const Message& message) const { return message.in(language()); }
};

/// The words around a drawing.
struct Words {
    std::string id; ///< Begins the ids in the drawing: `noaber-matrix`.
    std::string title;
    std::vector<std::string> subtitle;
    std::vector<std::string> footer;
};

/// The drawing itself, between its words: how large it is, and how to paint it from its corner.
struct Body {
    double width = 0;
    double height = 0;
    std::function<void(Svg&, Point)> paint;
};

inline constexpr double frame_margin = 32;
inline constexpr double least_frame_width = 900; ///< That titles and sources fit in.

/// A whole drawing: title, subtitle, the drawing itself, legend, and where it comes from. `key` is
/// as wide as inner_width(body).
[[nodiscard]] std::string
framed(const Commission& asked, const Words& words, const Body& body, const Legend& key);

/// Throws Fault::no_answer, with advice, where a drawing names more than anyone can read and was
/// not asked for however large.
void require_few_names(std::size_t names, const DrawOptions& options);
inline constexpr std::size_t most_names = 400;

/// How wide words and legend may be.
[[nodiscard]] double inner_width(double body_width);

} // namespace noaber::render
