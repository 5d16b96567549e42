#include "render/layer_panels/paint.hpp"

#include "render/ego/facts.hpp"
#include "render/layer_panels/names.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

constexpr double panel_width = 300;
constexpr double panel_height = 330;
constexpr double panel_gap = 18;
constexpr std::size_t columns = 3;
constexpr double heading = 56;
constexpr double inset = 44;
constexpr double dot = 5.5;
constexpr double hub = 4;
constexpr Style heading_style{14, Weight::bold, ink};
constexpr Style fact_style{12, Weight::regular, ink};
constexpr Style name_style{11, Weight::regular, ink};

Point place_in_panel(Point place)
{
    return {inset + place.x * (panel_width - 2 * inset),
            heading + 18 + place.y * (panel_height - heading - 52)};
}

/// Who stands where. Where names beside dots would touch, it is as wide as two panels, and names
/// stand at its sides.
class Key {
public:
    Key(const Commission& asked, const LayerPanels& content)
    {
        std::vector<Line> lines;
        for (const OrganisationId id : content.rows) {
            lines.push_back({{clean(shown_name(asked.source(), id), 24), name_style}});
        }
        std::transform(content.places.begin(), content.places.end(), std::back_inserter(m_dots),
                       place_in_panel);
        if (auto found = names_at_dots(lines, m_dots, inside(panel_width))) {
            m_names = std::move(*found);
            return;
        }
        m_panels = 2;
        for (Point& dot_at : m_dots) {
            dot_at.x += (width() - panel_width) / 2;
        }
        m_names = names_at_sides(lines, m_dots, inside(width()));
    }

    /// In places of panels.
    [[nodiscard]] std::size_t panels() const { return m_panels; }
    [[nodiscard]] double width() const
    {
        return static_cast<double>(m_panels) * (panel_width + panel_gap) - panel_gap;
    }
    [[nodiscard]] const std::vector<PlacedName>& names() const { return m_names; }
    [[nodiscard]] const std::vector<Point>& dots() const { return m_dots; }

private:
    static Box inside(double wide) { return {4, heading - 4, wide - 8, panel_height - heading}; }

    std::size_t m_panels = 1;
    std::vector<Point> m_dots;
    std::vector<PlacedName> m_names;
};

double height(const Commission& asked, const LayerPanels& content)
{
    const std::size_t rows =
        (content.panels.size() + Key{asked, content}.panels() + columns - 1) / columns;
    return static_cast<double>(rows) * (panel_height + panel_gap) - panel_gap;
}

/// All panels, the first one with names.
class Panels {
public:
    Panels(Svg& svg, const Commission& asked, const LayerPanels& content, Point corner)
        : m_svg{svg}, m_asked{asked}, m_content{content}, m_corner{corner}, m_key{asked, content}
    {}

    void paint() const
    {
        paint_names(corner(0));
        for (std::size_t i = 0; i < m_content.panels.size(); ++i) {
            m_svg.open_group(m_asked.say(Message{m_content.panels[i].group->label, {}}));
            paint_panel(m_content.panels[i], corner(i + m_key.panels()));
            m_svg.close_group();
        }
    }

private:
    [[nodiscard]] Point corner(std::size_t i) const
    {
        return {m_corner.x + static_cast<double>(i % columns) * (panel_width + panel_gap),
                m_corner.y + static_cast<double>(i / columns) * (panel_height + panel_gap)};
    }

    void paint_frame(Point at, const Tone& tone, double wide = panel_width) const
    {
        m_svg.rect({at.x, at.y, wide, panel_height}, white, {tone.mark, 1.4}, white, 6);
        m_svg.rect({at.x + 1, at.y + 1, wide - 2, heading - 8}, tone.tint, 5);
    }

    void paint_names(Point at) const
    {
        paint_frame(at, plain_tone, m_key.width());
        m_svg.text({at.x + 12, at.y + 30},
                   {{m_asked.say(message("Who stands where")), heading_style}}, plain_tone.tint);
        for (std::size_t row = 0; row < m_key.names().size(); ++row) {
            const PlacedName& name = m_key.names()[row];
            const Point dot_at = moved(m_key.dots()[row], at);
            if (name.leader) {
                m_svg.line(moved(*name.leader, at), dot_at, {faint, 0.7}, white);
            }
            m_svg.circle(dot_at, 3, ink, white);
            m_svg.text(moved(name.at, at), name.line, white);
        }
    }

    static Point moved(Point at, Point by) { return {at.x + by.x, at.y + by.y}; }

    [[nodiscard]] Point place(std::size_t row, Point corner) const
    {
        return moved(place_in_panel(m_content.places[row]), corner);
    }

    void paint_panel(const LayerPanel& panel, Point at) const
    {
        const Tone& tone = panel.group->tone;
        paint_frame(at, tone);
        const std::string words =
            std::string{panel.group->letter} + "  " + m_asked.say(Message{panel.group->label, {}});
        m_svg.text({at.x + 12, at.y + 21}, {{words, heading_style}}, tone.tint);
        m_svg.text({at.x + 12, at.y + 39}, {{facts(panel), fact_style}}, tone.tint);
        for (const auto& meeting : panel.meetings) {
            paint_meeting(meeting, at, tone);
        }
        for (std::size_t row = 0; row < m_content.rows.size(); ++row) {
            const Point centre = place(row, at);
            if (panel.takes_part[row]) {
                m_svg.circle(centre, dot, tone.mark, white);
            } else {
                m_svg.circle(centre, dot - 1, white, {faint, 1.2}, white);
            }
        }
    }

    [[nodiscard]] std::string facts(const LayerPanel& panel) const
    {
        const std::string all =
            m_asked.say(counted(panel.arrangements, "{} arrangement", "{} arrangements"));
        return panel.of_all > 0 ? m_asked.say(message("{}, {} with all", all, panel.of_all)) : all;
    }

    void paint_meeting(const std::vector<std::size_t>& rows, Point at, const Tone& tone) const
    {
        Point middle;
        for (const std::size_t row : rows) {
            const Point one = place(row, at);
            middle.x += one.x / static_cast<double>(rows.size());
            middle.y += one.y / static_cast<double>(rows.size());
        }
        for (const std::size_t row : rows) {
            m_svg.line(middle, place(row, at), {tone.mark, 2.2}, white);
        }
        m_svg.bar({middle.x - hub, middle.y - hub, 2 * hub, 2 * hub}, tone.mark, white);
    }

    Svg& m_svg;
    const Commission& m_asked;
    const LayerPanels& m_content;
    Point m_corner;
    Key m_key;
};

Legend legend(const Commission& asked, const LayerPanels& content, double width)
{
    constexpr double side = Legend::side;
    Legend result{asked.language(), width};
    std::size_t filled = 0;
    std::size_t squares = 0;
    for (const LayerPanel& panel : content.panels) {
        filled += panel.participants();
        squares += panel.meetings.size();
    }
    result.add(
        side,
        [](Svg& svg, Point at) {
            svg.circle({at.x + side / 2, at.y + side / 2}, dot, ink, white);
        },
        message("takes part"), filled);
    result.add(
        side,
        [](Svg& svg, Point at) {
            svg.circle({at.x + side / 2, at.y + side / 2}, dot - 1, white, {faint, 1.2}, white);
        },
        message("does not take part"), content.panels.size() * content.rows.size() - filled);
    result.add(
        side,
        [](Svg& svg, Point at) {
            svg.bar({at.x + side / 2 - hub, at.y + side / 2 - hub, 2 * hub, 2 * hub}, ink, white);
        },
        message("where they meet"), squares);
    return result;
}

} // namespace

std::string paint(const Commission& asked, const LayerPanels& content, const Words& words)
{
    const Body body{columns * (panel_width + panel_gap) - panel_gap, height(asked, content),
                    [&](Svg& svg, Point corner) {
                        Panels{svg, asked, content, corner}.paint();
                    }};
    return framed(asked, words, body, legend(asked, content, inner_width(body.width)));
}

} // namespace noaber::render
