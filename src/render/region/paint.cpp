#include "render/region/paint.hpp"

#include "render/captions.hpp"
#include "render/ego/facts.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

constexpr Style name_style{13.5, Weight::bold, ink};
constexpr Style text_style{13, Weight::regular, ink};
constexpr Style fact_style{12, Weight::regular, faint};
constexpr double width_of_all = 936;
constexpr double told_row = 27;
constexpr double gap = 26;
constexpr double names_width = 190;
constexpr double box_left = 470;
constexpr double box_padding = 8;
constexpr double box_line = 18;
constexpr double box_gap = 9;
constexpr double row_step = 29;

const ThemeGroup* group_of(const MatrixColumn& column)
{
    return column.group < theme_groups().size() ? &theme_groups()[column.group] : nullptr;
}

Tone tone_of(const MatrixColumn& column)
{
    const ThemeGroup* group = group_of(column);
    return group != nullptr ? group->tone : plain_tone;
}

std::string letter_of(const MatrixColumn& column)
{
    const ThemeGroup* group = group_of(column);
    return group != nullptr ? std::string{group->letter} : "?";
}

/// A text on one line, cut where there is no more room.
Line fitted(const std::string& words, const Style& style, double room)
{
    std::size_t most = 110;
    Line line{{clean(words, most), style}};
    while (width(line) > room && most > 6) {
        most -= 2;
        line = {{clean(words, most), style}};
    }
    return line;
}

/// The drawing at its place.
class RegionPainter {
public:
    RegionPainter(Svg& svg, const Commission& asked, const Region& region, Point corner)
        : m_svg{svg}, m_asked{asked}, m_region{region}, m_corner{corner}, m_top{corner.y +
                                                                                told_height(region)}
    {}

    static double height(const Region& region)
    {
        return told_height(region) + std::max(rows_height(region), boxes_height(region));
    }

    void paint() const
    {
        for (std::size_t i = 0; i < m_region.told.size(); ++i) {
            paint_told(i);
        }
        for (std::size_t i = 0; i < m_region.drawn.size(); ++i) {
            paint_drawn(i);
        }
        for (std::size_t i = 0; i < m_region.rows.size(); ++i) {
            paint_name(i);
        }
    }

private:
    static double told_height(const Region& region)
    {
        return region.told.empty() ? 0 : told_row * static_cast<double>(region.told.size()) + gap;
    }
    static double rows_height(const Region& region)
    {
        return row_step * static_cast<double>(region.rows.size());
    }
    /// A line for each name, and one for the facts.
    static double box_height(const std::vector<std::size_t>& box)
    {
        return static_cast<double>(box.size() + 1) * box_line + box_padding;
    }
    static double boxes_height(const Region& region)
    {
        double result = 0;
        for (const auto& box : region.drawn) {
            result += box_height(box) + box_gap;
        }
        return result;
    }

    /// The shorter column stands beside the other's middle.
    [[nodiscard]] double row_middle(std::size_t n) const
    {
        const double more = boxes_height(m_region) - rows_height(m_region);
        return m_top + std::max(0.0, more) / 2 + row_step * (static_cast<double>(n) + 0.5);
    }
    [[nodiscard]] double box_top(std::size_t n) const
    {
        const double more = rows_height(m_region) - boxes_height(m_region);
        double result = m_top + std::max(0.0, more) / 2;
        for (std::size_t i = 0; i < n; ++i) {
            result += box_height(m_region.drawn[i]) + box_gap;
        }
        return result;
    }

    [[nodiscard]] std::string name(std::size_t row) const
    {
        return shown_name(m_asked.source(), m_region.matrix.rows[row]);
    }

    [[nodiscard]] std::string duty(const MatrixColumn& column) const
    {
        return column.statutory() ? ", " + m_asked.say(message("required by law")) : "";
    }

    /// "all 14", "all but Wierden and Borne", or where that is too long "all but 5", and the duty.
    [[nodiscard]] std::string who(std::size_t column, double room) const
    {
        std::vector<std::string> out;
        for (const std::size_t row : m_region.with(column, false)) {
            out.push_back(name(row));
        }
        std::sort(out.begin(), out.end());
        const std::string by_law = duty(m_region.matrix.columns[column]);
        if (out.empty()) {
            const std::size_t all = m_region.rows.size();
            return m_asked.say(all == 2 ? message("both") : message("all {}", all)) + by_law;
        }
        std::string named =
            m_asked.say(message("all but {}", listed(out, m_asked.language()))) + by_law;
        return width(Run{named, text_style}) <= room
                   ? named
                   : m_asked.say(message("all but {}", out.size())) + by_law;
    }

    void paint_told(std::size_t i) const
    {
        const MatrixColumn& column = m_region.matrix.columns[m_region.told[i]];
        const Tone tone = tone_of(column);
        const Box box{m_corner.x, m_corner.y + told_row * static_cast<double>(i), width_of_all,
                      told_row - 4};
        m_svg.rect(box, tone.tint, {tone.mark, 1.4}, white, 3);
        const double baseline = box.y + 16;
        m_svg.text({box.x + 10, baseline}, {{letter_of(column), name_style}}, tone.tint);
        constexpr double room = 500;
        m_svg.text({box.x + 32, baseline}, fitted(column.name, name_style, room), tone.tint);
        m_svg.text({box.x + 32 + room + 12, baseline},
                   {{who(m_region.told[i], width_of_all - room - 56), text_style}}, tone.tint);
    }

    void paint_name(std::size_t i) const
    {
        const double y = row_middle(i);
        m_svg.text({m_corner.x + names_width, y + 4.5},
                   fitted(name(m_region.rows[i]), name_style, names_width), white,
                   Svg::Anchor::end);
        m_svg.circle({m_corner.x + names_width + 12, y}, 4.5, ink, white);
    }

    /// The colour of a box: of the group of its arrangements, where they are of one.
    [[nodiscard]] Tone tone_of_box(const std::vector<std::size_t>& box) const
    {
        const auto& columns = m_region.matrix.columns;
        const std::size_t group = columns[box.front()].group;
        const bool one = std::all_of(box.begin(), box.end(), [&](std::size_t column) {
            return columns[column].group == group;
        });
        return one ? tone_of(columns[box.front()]) : plain_tone;
    }

    void paint_drawn(std::size_t i) const
    {
        const std::vector<std::size_t>& columns = m_region.drawn[i];
        const Tone tone = tone_of_box(columns);
        const Box box{m_corner.x + box_left, box_top(i), width_of_all - box_left,
                      box_height(columns)};
        m_svg.open_group(m_region.matrix.columns[columns.front()].name);
        paint_lines(columns, {box.x, box.y + box.height / 2}, tone);
        m_svg.rect(box, tone.tint, {tone.mark, 1.4}, white, 3);
        double y = box.y + box_padding / 2 + 14;
        for (const std::size_t column : columns) {
            const MatrixColumn& one = m_region.matrix.columns[column];
            paint_column(one, columns.size() == 1 ? "" : facts(one), {box.x, y}, box.width,
                         tone.tint);
            y += box_line;
        }
        const MatrixColumn& first = m_region.matrix.columns[columns.front()];
        std::string count =
            m_asked.say(counted(first.members(), "{} municipality", "{} municipalities"));
        if (columns.size() == 1 && !facts(first).empty()) {
            count += ", " + facts(first);
        }
        m_svg.text({box.x + 32, y - 1}, fitted(count, fact_style, box.width - 42), tone.tint);
        m_svg.close_group();
    }

    void paint_lines(const std::vector<std::size_t>& columns, Point end, const Tone& tone) const
    {
        const MatrixColumn& first = m_region.matrix.columns[columns.front()];
        for (std::size_t n = 0; n < m_region.rows.size(); ++n) {
            if (first.marks[m_region.rows[n]] != Mark::none) {
                const Point start{m_corner.x + names_width + 12, row_middle(n)};
                const double reach = 0.5 * (end.x - start.x);
                m_svg.curve({start, {start.x + reach, start.y}, {end.x - reach, end.y}, end},
                            {.colour = tone.mark, .dashed = m_region.statutory(columns)}, white);
            }
        }
    }

    void paint_column(const MatrixColumn& column,
                      const std::string& beside,
                      Point at,
                      double wide,
                      Colour ground) const
    {
        m_svg.text({at.x + 10, at.y}, {{letter_of(column), name_style}}, ground);
        const Line about{{beside, fact_style, 8}};
        Line line = fitted(column.name, name_style, wide - 48 - width(about));
        if (!beside.empty()) {
            line.push_back(about.front());
        }
        m_svg.text({at.x + 32, at.y}, line, ground);
    }

    /// Duty and host; empty where there is nothing to say.
    [[nodiscard]] std::string facts(const MatrixColumn& column) const
    {
        std::string result = column.statutory() ? m_asked.say(message("required by law")) : "";
        for (std::size_t row = 0; row < column.marks.size(); ++row) {
            if (column.marks[row] == Mark::host) {
                result +=
                    (result.empty() ? "" : ", ") + m_asked.say(message("host: {}", name(row)));
            }
        }
        return result;
    }

    Svg& m_svg;
    const Commission& m_asked;
    const Region& m_region;
    Point m_corner;
    double m_top; ///< Of what is drawn with lines.
};

Legend legend(const Commission& asked, const Region& region, double width)
{
    Legend result{asked.language(), width};
    std::vector<std::size_t> groups;
    for (const MatrixColumn& one : region.matrix.columns) {
        groups.push_back(one.group);
    }
    result.add_groups(groups);
    result.end_row();
    if (const std::size_t whole = region.participations(false); whole > 0) {
        result.add_line(message("takes part"), whole, false);
    }
    if (const std::size_t dashed = region.participations(true); dashed > 0) {
        result.add_line(message("required by law"), dashed, true);
    }
    return result;
}

} // namespace

std::string paint(const Commission& asked, const Region& region, const Words& words)
{
    const Body body{width_of_all, RegionPainter::height(region), [&](Svg& svg, Point corner) {
                        RegionPainter{svg, asked, region, corner}.paint();
                    }};
    return framed(asked, words, body, legend(asked, region, inner_width(body.width)));
}

} // namespace noaber::render
