#include "render/timeline/paint.hpp"

#include "render/ego/facts.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>

namespace noaber::render {

namespace {

constexpr Style name_style{13, Weight::regular, ink};
constexpr Style letter_style{12.5, Weight::bold, ink};
constexpr Style year_style{12, Weight::regular, faint};
constexpr Style count_style{11, Weight::bold, ink};
constexpr double row_height = 27;
constexpr double bar_height = 13;
constexpr double thin_height = 3; ///< Of the life of an arrangement without the subject.
constexpr double thin_arrow = 4;  ///< Half the height of an arrow before a thin bar.
constexpr double axis_height = 24;
constexpr double letter_width = 20;
constexpr double names_width = 330;
constexpr double chart_width = 620;
constexpr double chart_left = letter_width + names_width + 14;
constexpr double tail = 20; ///< Right of the axis, for counts.
constexpr double mark = 5;  ///< Half a triangle.

std::string number_text(std::size_t count)
{
    return std::to_string(count);
}

Tone tone_of(std::size_t group)
{
    return group < theme_groups().size() ? theme_groups()[group].tone : plain_tone;
}

/// A triangle that points up for who enters, down for who leaves.
std::array<Point, 3> triangle(Point centre, bool up)
{
    const double tip = up ? -mark : mark;
    return {{{centre.x - mark, centre.y - tip},
             {centre.x + mark, centre.y - tip},
             {centre.x, centre.y + tip}}};
}

/// The chart at its place.
class Chart {
public:
    Chart(Svg& svg, const Timeline& timeline, Point corner)
        : m_svg{svg}, m_timeline{timeline}, m_corner{corner}
    {}

    static double height(const Timeline& timeline)
    {
        return axis_height + row_height * static_cast<double>(timeline.bars.size());
    }

    void paint() const
    {
        for (std::size_t i = 0; i < m_timeline.bars.size(); i += 2) {
            m_svg.rect({m_corner.x, top(i), chart_left + chart_width + tail, row_height},
                       every_other_row);
        }
        paint_axis();
        for (std::size_t i = 0; i < m_timeline.bars.size(); ++i) {
            m_svg.open_group(m_timeline.bars[i].name);
            paint_row(i);
            m_svg.close_group();
        }
    }

private:
    [[nodiscard]] double top(std::size_t row) const
    {
        return m_corner.y + axis_height + row_height * static_cast<double>(row);
    }

    /// Where a day stands; what lies before the axis, at its beginning.
    [[nodiscard]] double x(Date date) const
    {
        const auto whole = (m_timeline.last.day() - m_timeline.first.day()).count();
        const auto part = (date.day() - m_timeline.first.day()).count();
        const double share =
            whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
        return m_corner.x + chart_left + chart_width * std::clamp(share, 0.0, 1.0);
    }

    void paint_axis() const
    {
        const auto year = [](Date date) { return std::chrono::year_month_day{date.day()}.year(); };
        const bool many = year(m_timeline.last) - year(m_timeline.first) > std::chrono::years{8};
        const int step = many ? 5 : 1;
        for (auto one = year(m_timeline.first); one <= year(m_timeline.last);
             one += std::chrono::years{1}) {
            if (static_cast<int>(one) % step != 0) {
                continue;
            }
            const double at = x(Date{one / std::chrono::January / 1});
            m_svg.rect({at, m_corner.y + axis_height, 1, height(m_timeline) - axis_height}, guide);
            m_svg.text({at, m_corner.y + 14}, {{std::to_string(static_cast<int>(one)), year_style}},
                       white, Svg::Anchor::middle);
        }
    }

    void paint_row(std::size_t row) const
    {
        const TimelineBar& bar = m_timeline.bars[row];
        const Colour ground = row % 2 == 0 ? every_other_row : white;
        const double baseline = top(row) + 18;
        const std::string letter =
            bar.group < theme_groups().size() ? std::string{theme_groups()[bar.group].letter} : "?";
        m_svg.text({m_corner.x + 4, baseline}, {{letter, letter_style}}, ground);
        m_svg.text({m_corner.x + letter_width, baseline}, fitted(bar.name), ground);
        paint_bar(bar, top(row) + row_height / 2, ground);
    }

    /// A name on one line.
    static Line fitted(const std::string& name)
    {
        std::size_t most = 60;
        Line line{{clean(name, most), name_style}};
        while (width(line) > names_width && most > 8) {
            line = {{clean(name, --most), name_style}};
        }
        return line;
    }

    void paint_bar(const TimelineBar& bar, double middle, Colour ground) const
    {
        const Tone tone = tone_of(bar.group);
        if (!bar.taking_part.empty()) {
            paint_stretch(bar.life, middle, thin_height, tone, ground);
        }
        for (const Stretch& part : bar.taking_part) {
            paint_stretch(part, middle, bar_height, tone, ground);
        }
        if (bar.taking_part.empty()) {
            paint_stretch(bar.life, middle, bar_height, tone, ground);
        }
        for (const Date version : bar.versions) {
            if (version > m_timeline.first) {
                m_svg.rect({x(version) - 1, middle - bar_height / 2, 2, bar_height}, ground);
            }
        }
        for (const Change& change : bar.changes) {
            paint_change(change, middle, ground);
        }
    }

    void paint_stretch(
        const Stretch& stretch, double middle, double height, const Tone& tone, Colour ground) const
    {
        const double left = stretch.from ? x(*stretch.from) : x(m_timeline.first);
        const double right = stretch.until ? x(*stretch.until) : x(m_timeline.last);
        if (right > left) {
            m_svg.bar({left, middle - height / 2, right - left, height}, tone.mark, ground);
        }
        const bool from_before = !stretch.from || *stretch.from < m_timeline.first;
        if (from_before && right > left) { // an arrow: it began earlier
            const double half = std::max(height / 2, thin_arrow);
            const std::array<Point, 3> tip{
                {{left, middle - half}, {left - 7, middle}, {left, middle + half}}};
            m_svg.shape(tip, tone.mark, ground);
        }
    }

    void paint_change(const Change& change, double middle, Colour ground) const
    {
        const double at = x(change.date);
        const auto paint_one = [&](std::size_t count, bool up) {
            if (count == 0) {
                return;
            }
            const double y = middle + (up ? -1 : 1) * (bar_height / 2 + mark - 3.5);
            m_svg.circle({at, y}, mark + 2.5, ground, {ink, 1}, ground);
            m_svg.shape(triangle({at, y}, up), ink, ground);
            if (count > 1) {
                m_svg.text({at + mark + 4, y + 4}, {{number_text(count), count_style}}, ground);
            }
        };
        paint_one(change.entries, true);
        paint_one(change.exits, false);
    }

    Svg& m_svg;
    const Timeline& m_timeline;
    Point m_corner;
};

Legend legend(const Commission& asked, const Timeline& timeline, double width)
{
    Legend result{asked.language(), width};
    std::vector<std::size_t> groups;
    std::size_t versions = 0;
    std::size_t entries = 0;
    std::size_t exits = 0;
    for (const TimelineBar& bar : timeline.bars) {
        groups.push_back(bar.group);
        versions += static_cast<std::size_t>(
            std::count_if(bar.versions.begin(), bar.versions.end(),
                          [&](Date date) { return date > timeline.first; }));
        for (const Change& change : bar.changes) {
            entries += change.entries;
            exits += change.exits;
        }
    }
    result.add_groups(groups);
    result.end_row();
    constexpr double side = Legend::side;
    const auto triangle_sign = [](bool up) {
        return [up](Svg& svg, Point at) {
            svg.shape(triangle({at.x + side / 2, at.y + side / 2}, up), ink, white);
        };
    };
    result.add(side, triangle_sign(true), message("others that entered"), entries);
    result.add(side, triangle_sign(false), message("others that left"), exits);
    const auto gap = [](Svg& svg, Point at) {
        svg.bar({at.x, at.y + 3, 8, 12}, ink, white);
        svg.bar({at.x + 10, at.y + 3, 8, 12}, ink, white);
    };
    result.add(side, gap, message("a new text of the arrangement"), versions);
    if (timeline.subject) {
        const auto thin = [](Svg& svg, Point at) {
            svg.bar({at.x, at.y + side / 2 - thin_height / 2, side, thin_height}, ink, white);
        };
        result.add(side, thin,
                   message("without {}", shown_name(asked.source(), *timeline.subject)));
    }
    return result;
}

} // namespace

std::string paint(const Commission& asked, const Timeline& timeline, const Words& words)
{
    const Body body{chart_left + chart_width + tail, Chart::height(timeline),
                    [&](Svg& svg, Point corner) {
                        Chart{svg, timeline, corner}.paint();
                    }};
    return framed(asked, words, body, legend(asked, timeline, inner_width(body.width)));
}

} // namespace noaber::render
