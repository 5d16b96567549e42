#include "render/layer_panels/paint.hpp"

#include "render/ego/facts.hpp"

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

/// All panels, the first one with names.
class Panels {
public:
    Panels(Svg& svg, const Commission& asked, const LayerPanels& content, Point corner)
        : m_svg{svg}, m_asked{asked}, m_content{content}, m_corner{corner}
    {}

    static double height(const LayerPanels& content)
    {
        const std::size_t rows = (content.panels.size() + 1 + columns - 1) / columns;
        return static_cast<double>(rows) * (panel_height + panel_gap) - panel_gap;
    }

    void paint() const
    {
        paint_names(corner(0));
        for (std::size_t i = 0; i < m_content.panels.size(); ++i) {
            m_svg.open_group(m_asked.say(Message{m_content.panels[i].group->label, {}}));
            paint_panel(m_content.panels[i], corner(i + 1));
            m_svg.close_group();
        }
    }

private:
    [[nodiscard]] Point corner(std::size_t i) const
    {
        return {m_corner.x + static_cast<double>(i % columns) * (panel_width + panel_gap),
                m_corner.y + static_cast<double>(i / columns) * (panel_height + panel_gap)};
    }

    [[nodiscard]] Point place(std::size_t row, Point corner) const
    {
        const Point at = m_content.places[row];
        return {corner.x + inset + at.x * (panel_width - 2 * inset),
                corner.y + heading + 18 + at.y * (panel_height - heading - 52)};
    }

    void paint_frame(Point at, const Tone& tone) const
    {
        m_svg.rect({at.x, at.y, panel_width, panel_height}, white, {tone.mark, 1.4}, white, 6);
        m_svg.rect({at.x + 1, at.y + 1, panel_width - 2, heading - 8}, tone.tint, 5);
    }

    void paint_names(Point at) const
    {
        paint_frame(at, plain_tone);
        m_svg.text({at.x + 12, at.y + 30},
                   {{m_asked.say(message("Who stands where")), heading_style}}, plain_tone.tint);
        std::vector<Box> taken;
        for (std::size_t row = 0; row < m_content.rows.size(); ++row) {
            const Point centre = place(row, at);
            m_svg.circle(centre, 3, ink, white);
            const std::string name = shown_name(m_asked.source(), m_content.rows[row]);
            const Line line{{clean(name, 18), name_style}};
            const Box box = free_box(line, centre, at, taken);
            m_svg.text({box.x, box.y + ascent(line)}, line, white);
            taken.push_back(box);
        }
    }

    /// Below the dot, or above it where a name stands there.
    static Box free_box(const Line& line, Point centre, Point at, const std::vector<Box>& taken)
    {
        const double wide = width(line);
        const double x = std::clamp(centre.x - wide / 2, at.x + 4, at.x + panel_width - wide - 4);
        const Box below{x, centre.y + 3, wide, line_height(line)};
        const bool covers = std::any_of(taken.begin(), taken.end(), [&below](const Box& other) {
            return below.x < other.x + other.width && other.x < below.x + below.width &&
                   below.y < other.y + other.height && other.y < below.y + below.height;
        });
        return covers ? Box{x, centre.y - 4 - below.height, wide, below.height} : below;
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
    const Body body{columns * (panel_width + panel_gap) - panel_gap, Panels::height(content),
                    [&](Svg& svg, Point corner) {
                        Panels{svg, asked, content, corner}.paint();
                    }};
    return framed(asked, words, body, legend(asked, content, inner_width(body.width)));
}

} // namespace noaber::render
