#pragma once

#include "render/matrix/wording.hpp"

namespace noaber::render {

/// Measures of the drawing, in pixels.
namespace matrix_size {
inline constexpr double margin = 32;
inline constexpr double row_height = 30;
inline constexpr double band_height = 40;
inline constexpr double total_width = 64;
inline constexpr double least_width = 900; ///< That titles and sources fit in.
} // namespace matrix_size

/// A column of the grid: where it stands, and the words above it.
struct GridColumn {
    double left = 0; ///< From the left of the grid.
    double width = 0;
    std::vector<Line> heading;
};

/// A run of columns of one group of themes.
struct GridBand {
    std::size_t first = 0;
    std::size_t count = 0;
    const ThemeGroup* group = nullptr; ///< Other themes and no theme have one of their own, "?".
    std::vector<Line> heading;
};

/// The places of a matrix.
struct Grid {
    double names_width = 0;
    double models_width = 0; ///< None where models are not shown.
    double heading_height = 0;
    bool turned = false;     ///< Headings read upwards: level ones would not fit on a page.
    std::vector<Line> names; ///< Of the rows.
    std::vector<Line> models;
    std::vector<GridColumn> columns;
    std::vector<GridBand> bands;
    Line totals; ///< What is counted below the columns.

    [[nodiscard]] double columns_width() const;
    /// From the left of the names to the right of the totals.
    [[nodiscard]] double width() const;
};

[[nodiscard]] Grid grid_of(const MatrixTelling& telling);

} // namespace noaber::render
