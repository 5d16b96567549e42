#pragma once

#include <noaber/model/network.hpp>
#include <noaber/model/outlines.hpp>
#include <noaber/render/theme.hpp>
#include <noaber/table/provenance.hpp>

#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

namespace noaber {

/// In which order the rows of a matrix stand.
enum class RowOrder {
    congruence, ///< Those that take part in most of the same next to one another.
    model,      ///< By the model of the municipality, then by congruence.
};
[[nodiscard]] std::span<const Word<RowOrder>> words(RowOrder);

struct DrawOptions {
    std::optional<OrganisationId> subject;    ///< The municipality that a drawing is about.
    std::optional<ArrangementId> arrangement; ///< The arrangement that it is about.
    Language language = Language::english;
    std::filesystem::path layout_program; ///< noaber-layout; empty or broken: a simpler layout.
    double seconds = 30;                  ///< That the layout may take.
    const Outlines* outlines = nullptr;   ///< Of a map; none: coordinates of the register.
    std::size_t threshold = 0; ///< Shared arrangements from which a map has a line; 0: so many that
                               ///< some 25 lines remain.
    RowOrder order = RowOrder::congruence;
    const Theme* theme = nullptr; ///< None: noaber's own.
    bool however_large = false;   ///< Draws what nobody can read, too.
    std::string id_prefix;        ///< Before every id, where a page holds two drawings of one kind.
};

/// A finished drawing.
struct Drawing {
    std::string svg;                  ///< Ends in a newline; safe to publish: no script, no link.
    std::string title;                ///< The finding, computed from the data.
    std::vector<std::string> remarks; ///< What went other than asked, such as a simpler layout.
    std::string dot;                  ///< What it shows as a graph, for the programs of Graphviz.
};

/// A kind of drawing.
///
/// To add one: write src/render/kinds/NAME.cpp and put NAME in the list of
/// src/render/CMakeLists.txt.
struct DrawingKind {
    std::string_view name;
    Message summary;
    Message question;               ///< That it answers for a council.
    bool needs_subject = false;     ///< Whether it is about one municipality.
    bool needs_arrangement = false; ///< Whether it is about one arrangement.
    /// What it can be asked beside its network: municipality (the subject), arrangement, outlines,
    /// threshold, order. Other options do nothing to it.
    std::vector<std::string_view> knows;
    /// Throws Fault::no_answer where there is nothing to draw, or more than anyone can read, with
    /// advice; Fault::usage where it needs what the options do not give.
    std::function<Drawing(const Network&, const Provenance&, const DrawOptions&)> draw;
};

[[nodiscard]] std::span<const DrawingKind> drawing_kinds();

} // namespace noaber
