#include "render/matrix/grid.hpp"

#include "render/captions.hpp"
#include "render/ego/facts.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

constexpr Style name_style{13.5, Weight::bold, ink};
constexpr Style model_style{12.5, Weight::regular, ink};
constexpr Style heading_style{11.5, Weight::regular, ink};
constexpr Style duty_style{11.5, Weight::bold, ink};
constexpr Style band_style{12.5, Weight::bold, ink};
constexpr Style totals_style{12.5, Weight::regular, faint};
constexpr double padding = 5;
constexpr double narrowest = 46;
constexpr double widest = 150;
constexpr double widest_name = 190;
constexpr double turned_height = 176;
constexpr double widest_page = 1200; ///< Of level headings: on A4 their letters are 7 points high.
constexpr std::size_t longest_heading = 80;

std::vector<Run> heading_runs(const MatrixColumn& one)
{
    return {{clean(one.name, longest_heading), heading_style}};
}

Run duty(Language language)
{
    return {message("by law").in(language), duty_style};
}

/// The widest word with some room, so that none is broken.
double level_width(const MatrixColumn& one, Language language)
{
    const std::string name = clean(one.name, longest_heading);
    double result = narrowest;
    const auto make_room = [&result](const Run& word) {
        result = std::max(result, width(word) + 2 * padding + 1);
    };
    for (const std::string_view word : split(name, ' ')) {
        make_room({std::string{word}, heading_style});
    }
    if (one.statutory()) {
        make_room(duty(language));
    }
    return result;
}

/// Whether level headings stand well: no word wider than a column, and all of them on a page.
bool stand_level(const Grid& grid)
{
    const bool narrow = std::all_of(grid.columns.begin(), grid.columns.end(),
                                    [](const GridColumn& one) { return one.width <= widest; });
    return narrow && grid.width() <= widest_page;
}

std::vector<Line> heading(const MatrixColumn& one, double room, Language language)
{
    std::vector<Line> lines = wrap(heading_runs(one), room);
    if (one.statutory()) {
        lines.push_back({duty(language)});
    }
    return lines;
}

double height(const std::vector<Line>& lines)
{
    double result = 0;
    for (const Line& line : lines) {
        result += line_height(line);
    }
    return result;
}

void add_level_columns(Grid& grid, const MatrixTelling& telling)
{
    for (const MatrixColumn& one : telling.matrix.columns) {
        const double room = level_width(one, telling.language);
        grid.columns.push_back(
            {grid.columns_width(), room, heading(one, room - 2 * padding, telling.language)});
        grid.heading_height =
            std::max(grid.heading_height, height(grid.columns.back().heading) + 2 * padding);
    }
}

void add_turned_columns(Grid& grid, const MatrixTelling& telling)
{
    constexpr double narrowest_turned = 34;
    grid.heading_height = turned_height;
    for (const MatrixColumn& one : telling.matrix.columns) {
        std::vector<Line> lines = heading(one, turned_height - 2 * padding, telling.language);
        const double room = std::max(narrowest_turned, height(lines) + 2 * padding);
        grid.columns.push_back({grid.columns_width(), room, std::move(lines)});
    }
}

/// The letter and name of a group, or the letter alone where there is no room for more.
std::vector<Line> band_heading(const ThemeGroup& group, double room, Language language)
{
    const std::string letter{group.letter};
    const std::string words{translate(language, group.label)};
    const std::vector<std::string_view> all = split(words, ' ');
    const bool words_fit = std::all_of(all.begin(), all.end(), [&](std::string_view word) {
        return width(Run{std::string{word}, band_style}) <= room - 2 * padding;
    });
    std::vector<Line> lines = wrap({{letter + " " + words, band_style}}, room - 2 * padding);
    return words_fit && lines.size() <= 2 ? lines : std::vector<Line>{{{letter, band_style}}};
}

double band_width(const Grid& grid, const GridBand& band)
{
    const GridColumn& last = grid.columns[band.first + band.count - 1];
    return last.left + last.width - grid.columns[band.first].left;
}

std::vector<GridBand> bands(const Grid& grid, const MatrixTelling& telling)
{
    std::vector<GridBand> result;
    const auto& columns = telling.matrix.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i == 0 || columns[i].group != columns[i - 1].group) {
            const bool known = columns[i].group < theme_groups().size();
            const ThemeGroup& group = known ? theme_groups()[columns[i].group] : no_group;
            result.push_back({.first = i, .group = &group});
        }
        ++result.back().count;
    }
    for (GridBand& band : result) {
        band.heading = band_heading(*band.group, band_width(grid, band), telling.language);
    }
    return result;
}

void add_names(Grid& grid, const MatrixTelling& telling)
{
    constexpr std::size_t longest_name = 60;
    grid.totals = {{message("participants").in(telling.language), totals_style}};
    grid.names_width = width(grid.totals) + 2 * padding;
    for (const OrganisationId id : telling.matrix.rows) {
        const std::string name = clean(shown_name(telling.network.source(), id), longest_name);
        grid.names.push_back(wrap({{name, name_style}}, widest_name).front());
        grid.names_width = std::max(grid.names_width, width(grid.names.back()) + 2 * padding);
    }
}

void add_models(Grid& grid, const MatrixTelling& telling)
{
    for (const ShownModel& one : telling.matrix.models) {
        grid.models.push_back({{words_of(one, telling.language), model_style}});
        grid.models_width = std::max(grid.models_width, width(grid.models.back()) + 2 * padding);
    }
}

} // namespace

double Grid::columns_width() const
{
    return columns.empty() ? 0 : columns.back().left + columns.back().width;
}

double Grid::width() const
{
    return names_width + models_width + columns_width() + matrix_size::total_width;
}

Grid grid_of(const MatrixTelling& telling)
{
    Grid grid;
    add_names(grid, telling);
    add_models(grid, telling);
    add_level_columns(grid, telling);
    if (!stand_level(grid)) {
        grid.turned = true;
        grid.columns.clear();
        add_turned_columns(grid, telling);
    }
    grid.bands = bands(grid, telling);
    return grid;
}

} // namespace noaber::render
