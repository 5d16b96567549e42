#pragma once

#include "render/mark.hpp"
#include "render/models.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::render {

/// One arrangement of a matrix.
struct MatrixColumn {
    std::size_t place = 0; ///< In the versions of the network.
    std::string name;
    std::string theme;     ///< Of its first policy domain; empty where none is known.
    std::size_t group = 0; ///< In theme_groups(); one past the last for other themes and none.
    Obligation obligation = Obligation::unknown;
    std::vector<Mark> marks; ///< By row.

    [[nodiscard]] bool statutory() const { return obligation == Obligation::statutory; }
    [[nodiscard]] std::size_t members() const; ///< Rows that take part.
};

/// Who takes part in what: municipalities by arrangements.
struct Matrix {
    std::optional<OrganisationId> subject; ///< The columns are the arrangements of this one.
    std::vector<OrganisationId> rows;      ///< In being; the most alike next to one another.
    std::vector<ShownModel> models;        ///< By row; empty unless rows stand by model.
    std::vector<MatrixColumn> columns;     ///< By group, those with most rows first, then by name.
    std::size_t others = 0; ///< Participants of these columns that are no municipality in being.

    /// The arrangements that a row takes part in.
    [[nodiscard]] std::size_t total(std::size_t row) const;
    /// Those of them that the law requires.
    [[nodiscard]] std::size_t statutory(std::size_t row) const;
};

inline constexpr std::size_t most_matrix_rows = 40;
inline constexpr std::size_t most_matrix_columns = 30;

/// The matrix of a network; with a subject, of its arrangements and all municipalities in them.
/// Municipalities that the network was cut to have a row each, also when they take part in nothing.
/// Throws Fault::no_answer for an empty one, and for one too large to read unless it is wanted
/// however large.
[[nodiscard]] Matrix matrix_of(const Network& network, const DrawOptions& options);

} // namespace noaber::render
