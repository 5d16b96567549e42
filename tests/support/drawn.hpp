#pragma once

#include <noaber/view/projection.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace noaber::test {

/// A register from a line that draws it: `valley: a b c | road: c d | port:`. Arrangements and
/// municipalities get their own names as codes; nothing has a date.
[[nodiscard]] RegisterDraft draft(std::string_view drawn);
[[nodiscard]] Register drawn_register(std::string_view drawn);

/// Adds what "a letter" says of an organisation, an arrangement or a version.
void annotate(RegisterDraft& drawn,
              const std::string& subject,
              const std::string& field,
              const std::string& value);

/// The same as an affiliation, with what its vertices are called.
struct DrawnIncidence {
    Incidence view;
    std::vector<std::string> names; ///< By vertex.

    /// The vertex of that name.
    [[nodiscard]] Vertex operator[](std::string_view name) const;
};
[[nodiscard]] DrawnIncidence drawn_incidence(std::string_view drawn);

/// A graph from its edges: "0-1 1-2 2-0", strengths after a colon: "0-1:2.5". `vertices` at least.
[[nodiscard]] Graph drawn_graph(std::string_view edges, Vertex vertices = 0);

} // namespace noaber::test
