#include "render/ego/paint.hpp"

#include "render/legend.hpp"
#include "render/paragraphs.hpp"
#include "render/star.hpp"

#include <algorithm>
#include <cmath>

namespace noaber::render {

namespace {

constexpr double corner_of_section = 10;
constexpr double thin = 1.4; ///< Of the lines around boxes.
constexpr double text_width_of_page = ego_size::page_width - 2 * ego_size::page_margin;

Legend legend(const Telling& telling, const EgoPicture& picture)
{
    Legend result{telling.language, text_width_of_page};
    for (const ThemeGroup& group : theme_groups()) {
        std::size_t count = 0;
        for (const EgoSection& section : picture.sections) {
            count += section.group == &group ? section.boxes.size() : 0;
        }
        if (count > 0) {
            result.add_group(group, count);
        }
    }
    if (const std::size_t statutory = telling.ego.statutory(); statutory > 0) {
        const std::size_t all = telling.ego.arrangements.size();
        result.end_row();
        result.add_line(message("voluntary, or not known"), all - statutory, false);
        result.add_line(message("required by law"), statutory, true);
    }
    return result;
}

/// Whether lines centred on each other fit in a circle.
bool fits(const std::vector<Line>& lines, double radius)
{
    double height = 0;
    for (const Line& line : lines) {
        height += line_height(line);
    }
    double y = -height / 2;
    return std::all_of(lines.begin(), lines.end(), [&](const Line& line) {
        const double far = std::max(std::abs(y), std::abs(y + line_height(line)));
        y += line_height(line);
        return std::hypot(width(line) / 2, far) <= radius;
    });
}

/// The name and the facts, as large as the circle allows.
std::vector<Line> circle_lines(const EgoPicture& picture)
{
    constexpr double largest = 17;
    constexpr double smallest = 9;
    constexpr std::size_t longest_name = 60;
    const double radius = ego_size::circle / 2 - 5;
    std::vector<Line> lines;
    for (double size = largest; size >= smallest; --size) {
        const Style name{size, Weight::bold, white};
        const Style fact{std::min(size, 13.0), Weight::regular, white};
        lines = wrap({{clean(picture.subject, longest_name), name}}, radius * 1.75);
        for (const std::string& line : picture.facts) {
            lines.push_back({{line, fact}});
        }
        if (fits(lines, radius)) {
            break;
        }
    }
    return lines;
}

void paint_subject(Svg& svg, const EgoPicture& picture, Point centre)
{
    svg.circle(centre, ego_size::circle / 2, ink, white);
    const std::vector<Line> lines = circle_lines(picture);
    double y = centre.y;
    for (const Line& line : lines) {
        y -= line_height(line) / 2;
    }
    for (const Line& line : lines) {
        svg.text({centre.x, y + ascent(line)}, line, ink, Svg::Anchor::middle);
        y += line_height(line);
    }
}

void paint_box(Svg& svg, const EgoBox& box, const Box& place, const Tone& tone)
{
    svg.rect(place, white, {tone.mark, thin}, tone.tint, 2);
    double text_height = 0;
    for (const Line& line : box.lines) {
        text_height += line_height(line);
    }
    double y = place.y + (place.height - text_height) / 2;
    for (const Line& line : box.lines) {
        svg.text({place.x + ego_size::box_padding, y + ascent(line)}, line, white);
        y += line_height(line);
    }
}

/// Sections, lines and boxes, in the order of the nodes of layout_request().
class Column {
public:
    Column(const EgoPicture& picture, const Telling& telling, const layout::Positions& positions)
        : m_picture{picture}, m_telling{telling}, m_positions{positions},
          m_request{layout_request(picture.sections)}, m_lines{star_lines(m_request, positions)}
    {}

    void paint(Svg& svg) const
    {
        std::size_t node = 1;
        for (std::size_t i = 0; i < m_picture.sections.size(); ++i) {
            const EgoSection& section = m_picture.sections[i];
            svg.rect(m_positions.clusters[i], section.tone.tint, {section.tone.mark, thin}, white,
                     corner_of_section);
            const Box heading = place(node++);
            svg.text({heading.x + 2, heading.y + ascent(section.heading)}, section.heading,
                     section.tone.tint);
            for (const EgoBox& box : section.boxes) {
                paint_arrangement(svg, box, node++, section.tone);
            }
        }
    }

private:
    [[nodiscard]] Box place(std::size_t node) const
    {
        return box_of(m_request.nodes[node], m_positions.nodes[node]);
    }

    void paint_arrangement(Svg& svg, const EgoBox& box, std::size_t node, const Tone& tone) const
    {
        const EgoArrangement& one = m_telling.ego.arrangements[box.arrangement];
        svg.open_group(one.name);
        svg.curve(m_lines[node - 1], {.colour = tone.mark, .dashed = one.statutory}, tone.tint);
        paint_box(svg, box, place(node), tone);
        svg.close_group();
    }

    const EgoPicture& m_picture;
    const Telling& m_telling;
    const layout::Positions& m_positions;
    layout::Request m_request;
    std::vector<Curve> m_lines; ///< To node 1, 2, ...
};

double bottom(const layout::Request& request, const layout::Positions& positions)
{
    double lowest = positions.nodes.front().y + request.nodes.front().height / 2;
    for (const Box& cluster : positions.clusters) {
        lowest = std::max(lowest, cluster.y + cluster.height);
    }
    return lowest;
}

} // namespace

std::string
paint(const EgoPicture& picture, const Telling& telling, const layout::Positions& positions)
{
    constexpr double space = 22;
    const Paragraphs above = header(picture.title, picture.subtitle, text_width_of_page);
    const Paragraphs beneath = footer(picture.footer, text_width_of_page);
    const Legend key = legend(telling, picture);

    const layout::Request request = layout_request(picture.sections);
    const double top = ego_size::page_margin + above.height() + space;
    const layout::Positions places = moved_to({ego_size::page_margin, top}, request, positions);
    const double key_top = bottom(request, places) + space;
    const double footer_top = key_top + key.height();
    const double height = footer_top + beneath.height() + ego_size::page_margin / 2;

    Svg svg{{.id = picture.id,
             .language = telling.language,
             .title = picture.title,
             .description = picture.description,
             .width = ego_size::page_width,
             .height = std::ceil(height)}};
    above.paint(svg, {ego_size::page_margin, ego_size::page_margin});
    Column{picture, telling, places}.paint(svg);
    paint_subject(svg, picture, places.nodes.front());
    key.paint(svg, {ego_size::page_margin, key_top});
    beneath.paint(svg, {ego_size::page_margin, footer_top});
    return std::move(svg).finished();
}

} // namespace noaber::render
