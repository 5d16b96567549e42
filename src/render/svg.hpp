#pragma once

#include "layout/protocol.hpp"
#include "render/text.hpp"

namespace noaber::render {

using layout::Box;
using layout::Curve;
using layout::Point;

/// What a drawing says about itself.
struct SvgHead {
    std::string id; ///< Begins every id in the drawing; letters, digits and hyphens remain.
    Language language = Language::english;
    std::string title;
    std::string description;
    double width = 0;
    double height = 0;
};

struct Stroke {
    Colour colour;
    double width = 2.2;
    bool dashed = false;
};

/// Writes a drawing.
///
/// There is no way to write anything else than `svg title desc g rect circle path text tspan` with
/// a closed set of attributes: no script, link, style, image or reference to the outside. Text is
/// escaped, and characters that XML forbids are dropped. Every text and line says what it stands
/// on, and one that does not show well on it breaks a promise of ours (Fault::internal).
class Svg {
public:
    explicit Svg(const SvgHead& head);

    void rect(const Box& box, Colour fill, double radius = 0);
    /// A box with a line around it, which stands on `ground`.
    void rect(const Box& box, Colour fill, const Stroke& stroke, Colour ground, double radius = 0);
    void circle(Point centre, double radius, Colour fill);
    /// A circle that is only a line.
    void ring(Point centre, double radius, const Stroke& stroke, Colour ground);
    /// A square on its point, as wide as a circle of that radius.
    void diamond(Point centre, double radius, Colour fill);
    void curve(const Curve& curve, const Stroke& stroke, Colour ground);

    enum class Anchor { start, middle };
    /// A line of text from its baseline.
    void text(Point at, const Line& line, Colour ground, Anchor anchor = Anchor::start);
    /// A line of text that reads upwards from its baseline's beginning.
    void upward_text(Point at, const Line& line, Colour ground);

    /// A group with a title of its own, which readers show as a tip.
    void open_group(std::string_view title);
    void close_group();

    [[nodiscard]] std::string finished() &&;

private:
    void attribute(std::string_view name, std::string_view value);
    void attribute(std::string_view name, double value);
    void stroke(const Stroke& stroke, Colour ground);
    void begin_rect(const Box& box, Colour fill, double radius);
    void begin_circle(Point centre, double radius);
    void begin_text(Point at);
    void end_text(const Line& line, Colour ground);
    void run(const Run& run, Colour ground);

    std::string m_text;
    std::size_t m_open_groups = 0;
};

/// The text with the characters escaped that mean something in XML, and without those that may not
/// be there.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace noaber::render
