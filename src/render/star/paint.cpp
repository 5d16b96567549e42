#include "render/star/paint.hpp"

#include "render/paragraphs.hpp"
#include "render/star/places.hpp"

#include <algorithm>
#include <cmath>

namespace noaber::render {

namespace {

constexpr double corner_of_section = 10;
constexpr double thin = 1.4; ///< Of the lines around boxes.
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
std::vector<Line> circle_lines(const StarPicture& picture)
{
    constexpr double largest = 17;
    constexpr double smallest = 9;
    constexpr std::size_t longest_name = 60;
    const double radius = star_size::circle / 2 - 5;
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

void paint_subject(Svg& svg, const StarPicture& picture, Point centre)
{
    svg.circle(centre, star_size::circle / 2, ink, white);
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

void paint_box(Svg& svg, const StarBox& box, const Box& place, const Tone& tone)
{
    svg.rect(place, white, {tone.mark, thin}, tone.tint, 2);
    double text_height = 0;
    for (const Line& line : box.lines) {
        text_height += line_height(line);
    }
    double y = place.y + (place.height - text_height) / 2;
    for (const Line& line : box.lines) {
        svg.text({place.x + star_size::box_padding, y + ascent(line)}, line, white);
        y += line_height(line);
    }
}

/// Sections, lines and boxes, in the order of the nodes of layout_request().
class Column {
public:
    Column(const StarPicture& picture, const layout::Positions& positions)
        : m_picture{picture}, m_positions{positions}, m_request{layout_request(picture.sections)},
          m_lines{star_lines(m_request, positions)}
    {}

    void paint(Svg& svg) const
    {
        std::size_t node = 1;
        for (std::size_t i = 0; i < m_picture.sections.size(); ++i) {
            const StarSection& section = m_picture.sections[i];
            svg.rect(m_positions.clusters[i], section.tone.tint, {section.tone.mark, thin}, white,
                     corner_of_section);
            const Box heading = place(node++);
            svg.text({heading.x + 2, heading.y + ascent(section.heading)}, section.heading,
                     section.tone.tint);
            for (const StarBox& box : section.boxes) {
                paint_part(svg, box, node++, section.tone);
            }
        }
    }

private:
    [[nodiscard]] Box place(std::size_t node) const
    {
        return box_of(m_request.nodes[node], m_positions.nodes[node]);
    }

    void paint_part(Svg& svg, const StarBox& box, std::size_t node, const Tone& tone) const
    {
        svg.open_group(box.name);
        svg.curve(m_lines[node - 1], {.colour = tone.mark, .dashed = box.dashed}, tone.tint);
        paint_box(svg, box, place(node), tone);
        svg.close_group();
    }

    const StarPicture& m_picture;
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

/// The places as Graphviz finds them, or our own with a remark that says why.
layout::Positions places(const layout::Request& request,
                         const DrawOptions& options,
                         std::vector<std::string>& remarks)
{
    LayoutResult found = lay_out(request, options.layout_program, options.seconds);
    if (found.positions && !is_star(request, *found.positions)) {
        found = {{}, message("the layout program changed the order")};
    }
    if (!found.positions) {
        remarks.push_back(
            message("A simpler layout was used: {}.", found.reason.in(options.language))
                .in(options.language));
    }
    return found.positions ? std::move(*found.positions) : stacked_star(request);
}

std::string paint(const StarPicture& picture,
                  const DrawOptions& options,
                  const layout::Request& request,
                  const layout::Positions& positions)
{
    constexpr double space = 22;
    const Paragraphs above = header(picture.title, picture.subtitle, star_text_width);
    const Paragraphs beneath = footer(picture.footer, star_text_width);
    const double top = star_size::page_margin + above.height() + space;
    const layout::Positions moved = moved_to({star_size::page_margin, top}, request, positions);
    const double key_top = bottom(request, moved) + space;
    const double footer_top = key_top + picture.legend.height();
    const double height = footer_top + beneath.height() + star_size::page_margin / 2;

    Svg svg{{.id = options.id_prefix + picture.id,
             .language = options.language,
             .title = picture.title,
             .description = picture.description,
             .width = star_size::page_width,
             .height = std::ceil(height),
             .theme = options.theme}};
    above.paint(svg, {star_size::page_margin, star_size::page_margin});
    Column{picture, moved}.paint(svg);
    paint_subject(svg, picture, moved.nodes.front());
    picture.legend.paint(svg, {star_size::page_margin, key_top});
    beneath.paint(svg, {star_size::page_margin, footer_top});
    return std::move(svg).finished();
}

} // namespace

Drawing draw_star(StarPicture picture, const DrawOptions& options)
{
    Drawing drawing{.title = picture.title};
    const layout::Request request = layout_request(picture.sections);
    const layout::Positions positions = picture.sections.empty()
                                            ? stacked_star(request)
                                            : places(request, options, drawing.remarks);
    picture.footer.insert(picture.footer.end(), drawing.remarks.begin(), drawing.remarks.end());
    drawing.svg = paint(picture, options, request, positions);
    return drawing;
}

} // namespace noaber::render
