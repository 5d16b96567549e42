#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/provenance.hpp>

#include <filesystem>
#include <functional>

namespace noaber {

struct DrawOptions {
    std::optional<OrganisationId> subject; ///< The municipality that a drawing is about.
    Language language = Language::english;
    std::filesystem::path layout_program; ///< noaber-layout; empty or broken: a simpler layout.
    double seconds = 30;                  ///< That the layout may take.
};

/// A finished drawing.
struct Drawing {
    std::string svg;                  ///< Ends in a newline; safe to publish: no script, no link.
    std::string title;                ///< The finding, computed from the data.
    std::vector<std::string> remarks; ///< What went other than asked, such as a simpler layout.
};

/// A kind of drawing.
///
/// To add one: write src/render/kinds/NAME.cpp and put NAME in the list of
/// src/render/CMakeLists.txt.
struct DrawingKind {
    std::string_view name;
    Message summary;
    Message question;           ///< That it answers for a council.
    bool needs_subject = false; ///< Whether it is about one municipality.
    std::function<Drawing(const Network&, const Provenance&, const DrawOptions&)> draw;
};

[[nodiscard]] std::span<const DrawingKind> drawing_kinds();

} // namespace noaber
