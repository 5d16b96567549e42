#include "render/matrix/paint.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

constexpr Style total_style{13.5, Weight::bold, ink};
constexpr Style small_style{12.5, Weight::regular, faint};
constexpr double padding = 5;

std::string number(std::size_t count, Language language)
{
    return for_people(static_cast<std::int64_t>(count), language);
}

/// The grid itself, at its place.
class GridPainter {
public:
    GridPainter(Svg& svg, const MatrixTelling& telling, const Grid& grid, Point corner)
        : m_svg{svg}, m_telling{telling}, m_grid{grid}, m_corner{corner},
          m_columns{corner.x + grid.names_width + grid.models_width},
          m_headings{corner.y + matrix_size::band_height}, m_rows{m_headings + grid.heading_height},
          m_bottom{m_rows + matrix_size::row_height * static_cast<double>(grid.names.size())}
    {}

    static double height(const Grid& grid)
    {
        const auto rows = static_cast<double>(grid.names.size() + 1); // and one of totals
        return matrix_size::band_height + grid.heading_height + rows * matrix_size::row_height;
    }

    void paint() const
    {
        for (std::size_t row = 0; row < m_grid.names.size(); ++row) {
            paint_row(row);
        }
        for (const GridBand& band : m_grid.bands) {
            paint_band(band);
        }
        paint_lines();
        paint_totals();
    }

private:
    [[nodiscard]] double top(std::size_t row) const
    {
        return m_rows + matrix_size::row_height * static_cast<double>(row);
    }

    [[nodiscard]] double left(const GridColumn& column) const { return m_columns + column.left; }

    void paint_row(std::size_t row) const
    {
        const Colour ground = row % 2 == 0 ? every_other_row : white;
        m_svg.rect({m_corner.x, top(row), m_grid.width(), matrix_size::row_height}, ground);
        const Line& name = m_grid.names[row];
        m_svg.text({m_corner.x + padding, middle(top(row), name)}, name, ground);
        if (!m_grid.models.empty()) {
            const Line& model = m_grid.models[row];
            m_svg.text({m_corner.x + m_grid.names_width + padding, middle(top(row), model)}, model,
                       ground);
        }
        const Line total{{number(m_telling.matrix.total(row), m_telling.language), total_style}};
        m_svg.text({m_columns + m_grid.columns_width() + matrix_size::total_width / 2,
                    middle(top(row), total)},
                   total, ground, Svg::Anchor::middle);
    }

    /// The baseline of a line in the middle of a row.
    static double middle(double top, const Line& line)
    {
        return top + (matrix_size::row_height - line_height(line)) / 2 + ascent(line);
    }

    void paint_band(const GridBand& band) const
    {
        const GridColumn& first = m_grid.columns[band.first];
        const GridColumn& last = m_grid.columns[band.first + band.count - 1];
        const double width = last.left + last.width - first.left;
        m_svg.rect({left(first), m_corner.y, width, m_rows - m_corner.y}, band.group->tone.tint);
        m_svg.rect({left(first), m_corner.y, width, 3}, band.group->tone.mark);
        paint_level(band.heading, {left(first) + width / 2, m_corner.y + 4},
                    matrix_size::band_height - 4, band.group->tone.tint);
        for (std::size_t i = band.first; i < band.first + band.count; ++i) {
            paint_column(i, band.group->tone);
        }
    }

    /// Lines centred on each other in a room of some height.
    void paint_level(const std::vector<Line>& lines, Point at, double room, Colour ground) const
    {
        double y = at.y + room / 2;
        for (const Line& line : lines) {
            y -= line_height(line) / 2;
        }
        for (const Line& line : lines) {
            m_svg.text({at.x, y + ascent(line)}, line, ground, Svg::Anchor::middle);
            y += line_height(line);
        }
    }

    void paint_upward(const GridColumn& column, Colour ground) const
    {
        double x = left(column) + column.width / 2;
        for (const Line& line : column.heading) {
            x -= line_height(line) / 2;
        }
        for (const Line& line : column.heading) {
            m_svg.upward_text({x + ascent(line), m_rows - padding - 1}, line, ground);
            x += line_height(line);
        }
    }

    void paint_column(std::size_t i, const Tone& tone) const
    {
        const MatrixColumn& one = m_telling.matrix.columns[i];
        const GridColumn& column = m_grid.columns[i];
        const double centre = left(column) + column.width / 2;
        m_svg.open_group(one.name);
        if (m_grid.turned) {
            paint_upward(column, tone.tint);
        } else {
            paint_level(column.heading, {centre, m_headings}, m_grid.heading_height, tone.tint);
        }
        for (std::size_t row = 0; row < one.marks.size(); ++row) {
            if (one.marks[row] != Mark::none) {
                m_svg.rect({left(column), top(row), column.width, matrix_size::row_height},
                           tone.tint);
                paint_mark(m_svg, one.marks[row], one.statutory(),
                           {centre, top(row) + matrix_size::row_height / 2}, tone.mark, tone.tint);
            }
        }
        const Line total{{number(one.members(), m_telling.language), total_style}};
        m_svg.text({centre, middle(m_bottom, total)}, total, white, Svg::Anchor::middle);
        m_svg.close_group();
    }

    void paint_lines() const
    {
        for (std::size_t row = 0; row <= m_grid.names.size(); ++row) {
            m_svg.rect({m_corner.x, top(row), m_grid.width(), 1}, guide);
        }
        m_svg.rect({m_columns, m_headings, m_grid.columns_width(), 1}, guide);
        for (const GridColumn& column : m_grid.columns) {
            m_svg.rect({left(column), m_headings, 1, m_bottom - m_headings}, guide);
        }
        m_svg.rect({m_columns + m_grid.columns_width(), m_headings, 1, m_bottom - m_headings},
                   guide);
    }

    void paint_totals() const
    {
        const Line right{{message("total").in(m_telling.language), small_style}};
        m_svg.text({m_columns + m_grid.columns_width() + matrix_size::total_width / 2,
                    m_rows - padding - 3},
                   right, white, Svg::Anchor::middle);
        m_svg.text({m_corner.x + padding, middle(m_bottom, m_grid.totals)}, m_grid.totals, white);
    }

    Svg& m_svg;
    const MatrixTelling& m_telling;
    const Grid& m_grid;
    Point m_corner;
    double m_columns;  ///< The left of the first.
    double m_headings; ///< Their top.
    double m_rows;
    double m_bottom; ///< Of the last row.
};

/// How many cells hold a mark in columns of that duty.
std::size_t cells(const Matrix& matrix, Mark mark, bool statutory)
{
    std::size_t result = 0;
    for (const MatrixColumn& one : matrix.columns) {
        result +=
            one.statutory() == statutory
                ? static_cast<std::size_t>(std::count(one.marks.begin(), one.marks.end(), mark))
                : 0;
    }
    return result;
}

Legend legend(const MatrixTelling& telling, const Grid& grid, double width)
{
    Legend result{telling.language, width};
    const Matrix& matrix = telling.matrix;
    const std::size_t required =
        cells(matrix, Mark::member, true) + cells(matrix, Mark::host, true);
    const std::size_t hosts = cells(matrix, Mark::host, false) + cells(matrix, Mark::host, true);
    result.add_mark(Mark::member, false, message("takes part"),
                    cells(matrix, Mark::member, false) + cells(matrix, Mark::member, true));
    if (hosts > 0) {
        result.add_mark(Mark::host, false, message("does the work for the others"), hosts);
    }
    if (required > 0) {
        result.add_mark(Mark::member, true, message("with a ring: required by law"), required);
    }
    result.end_row();
    for (const GridBand& band : grid.bands) {
        result.add_group(*band.group, band.count);
    }
    return result;
}

} // namespace

std::string paint(const MatrixTelling& telling, const Grid& grid, const Commission& asked)
{
    const Words words{.id = "noaber-matrix",
                      .title = matrix_title(telling),
                      .subtitle = matrix_subtitle(telling),
                      .footer = matrix_footer(telling, asked.provenance)};
    const Body body{grid.width(), GridPainter::height(grid), [&](Svg& svg, Point corner) {
                        GridPainter{svg, telling, grid, corner}.paint();
                    }};
    return framed(asked, words, body, legend(telling, grid, inner_width(body.width)));
}

} // namespace noaber::render
