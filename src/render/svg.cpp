#include "render/svg.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace noaber::render {

namespace {

constexpr std::string_view fonts = "Open Sans, Noto Sans, Arial, sans-serif";

/// At most two decimals, whatever the locale.
std::string number_text(double number)
{
    const double rounded = std::round(number * 100) / 100 + 0.0; // never -0
    std::array<char, 32> buffer{};
    const auto [end, fault] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                            std::chars_format::fixed);
    require(fault == std::errc{}, "a number in a drawing is not huge");
    return {buffer.data(), end};
}

std::string point_text(Point point)
{
    return number_text(point.x) + " " + number_text(point.y);
}

std::string closed_path(std::span<const Point> corners)
{
    std::string path;
    for (const Point& corner : corners) {
        path += path.empty() ? "M" : path.find('L') == std::string::npos ? "L" : " ";
        path += point_text(corner);
    }
    return path + "Z";
}

std::string safe_id(std::string_view id)
{
    std::string result;
    for (const char letter : id) {
        const bool kept = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                          (letter >= '0' && letter <= '9');
        result += kept ? letter : '-';
    }
    return result;
}

void append_escaped(std::u32string& result, char32_t point)
{
    switch (point) {
    case U'&':
        result += U"&amp;";
        break;
    case U'<':
        result += U"&lt;";
        break;
    case U'>':
        result += U"&gt;";
        break;
    case U'"':
        result += U"&quot;";
        break;
    default:
        if ((point >= 0x20 || point == U'\n' || point == U'\t') && (point & 0xFFFE) != 0xFFFE) {
            result += point;
        }
    }
}

} // namespace

std::string escaped(std::string_view text)
{
    std::u32string result;
    for (const char32_t point : code_points(text)) {
        append_escaped(result, point);
    }
    return to_utf8(result);
}

Svg::Svg(const SvgHead& head)
    : m_theme{head.theme}, m_text{"<svg xmlns=\"http://www.w3.org/2000/svg\""}
{
    const std::string id = safe_id(head.id);
    const bool own_type = m_theme == nullptr || m_theme->family.empty();
    attribute("id", id);
    attribute("role", "img");
    attribute("aria-labelledby", id + "-title " + id + "-desc");
    attribute("xml:lang", code(head.language));
    attribute("lang", code(head.language));
    attribute("width", head.width);
    attribute("height", head.height);
    attribute("viewBox", "0 0 " + point_text({head.width, head.height}));
    attribute("font-family", own_type ? fonts : m_theme->family);
    m_text +=
        fmt::format(">\n<title id=\"{0}-title\">{1}</title>\n<desc id=\"{0}-desc\">{2}</desc>\n",
                    id, escaped(head.title), escaped(head.description));
    rect({0, 0, head.width, head.height}, white);
}

void Svg::attribute(std::string_view name, std::string_view value)
{
    m_text += fmt::format(" {}=\"{}\"", name, escaped(value));
}

void Svg::attribute(std::string_view name, double value)
{
    attribute(name, number_text(value));
}

Colour Svg::shown(Colour own) const
{
    if (m_theme == nullptr) {
        return own;
    }
    const auto found = m_theme->colours.find(number(own));
    return found == m_theme->colours.end() ? own : colour(found->second);
}

void Svg::colour_attribute(std::string_view name, Colour own)
{
    attribute(name, hex(shown(own)));
}

void Svg::require_contrast(Colour mark, Colour ground, double least, std::string_view promise) const
{
    require(contrast(shown(mark), shown(ground)) >= least, promise);
}

void Svg::stroke(const Stroke& line, Colour ground)
{
    require_contrast(line.colour, ground, least_contrast_of_marks, "a line shows well");
    colour_attribute("stroke", line.colour);
    attribute("stroke-width", line.width);
    if (line.dashed) {
        attribute("stroke-dasharray", "7 5");
    }
}

void Svg::begin_rect(const Box& box, Colour fill, double radius)
{
    m_text += "<rect";
    attribute("x", box.x);
    attribute("y", box.y);
    attribute("width", box.width);
    attribute("height", box.height);
    if (radius > 0) {
        attribute("rx", radius);
    }
    colour_attribute("fill", fill);
}

void Svg::rect(const Box& box, Colour fill, double radius)
{
    begin_rect(box, fill, radius);
    m_text += "/>\n";
}

void Svg::rect(const Box& box, Colour fill, const Stroke& line, Colour ground, double radius)
{
    begin_rect(box, fill, radius);
    stroke(line, ground);
    m_text += "/>\n";
}

void Svg::bar(const Box& box, Colour fill, Colour ground, double radius)
{
    require_contrast(fill, ground, least_contrast_of_marks, "a bar shows well");
    rect(box, fill, radius);
}

void Svg::begin_circle(Point centre, double radius)
{
    m_text += "<circle";
    attribute("cx", centre.x);
    attribute("cy", centre.y);
    attribute("r", radius);
}

void Svg::circle(Point centre, double radius, Colour fill, Colour ground)
{
    require_contrast(fill, ground, least_contrast_of_marks, "a mark shows well");
    begin_circle(centre, radius);
    colour_attribute("fill", fill);
    m_text += "/>\n";
}

void Svg::circle(Point centre, double radius, Colour fill, const Stroke& line, Colour ground)
{
    begin_circle(centre, radius);
    colour_attribute("fill", fill);
    stroke(line, ground);
    m_text += "/>\n";
}

void Svg::ring(Point centre, double radius, const Stroke& line, Colour ground)
{
    begin_circle(centre, radius);
    attribute("fill", "none");
    stroke(line, ground);
    m_text += "/>\n";
}

void Svg::begin_path(std::string_view path)
{
    m_text += "<path";
    attribute("d", path);
}

void Svg::shape(std::span<const Point> corners, Colour fill, Colour ground)
{
    require_contrast(fill, ground, least_contrast_of_marks, "a mark shows well");
    begin_path(closed_path(corners));
    colour_attribute("fill", fill);
    m_text += "/>\n";
}

void Svg::areas(std::span<const std::vector<Point>> rings,
                Colour fill,
                const Stroke& line,
                Colour ground)
{
    std::string path;
    for (const std::vector<Point>& ring : rings) {
        path += closed_path(ring);
    }
    begin_path(path);
    colour_attribute("fill", fill);
    attribute("fill-rule", "evenodd");
    stroke(line, ground);
    m_text += "/>\n";
}

void Svg::curve(const Curve& curve, const Stroke& line, Colour ground)
{
    if (curve.size() < 4) {
        return;
    }
    std::string path = "M" + point_text(curve.front()) + "C";
    for (std::size_t i = 1; i < curve.size(); ++i) {
        path += (i > 1 ? " " : "") + point_text(curve[i]);
    }
    begin_path(path);
    attribute("fill", "none");
    stroke(line, ground);
    m_text += "/>\n";
}

void Svg::line(Point from, Point to, const Stroke& line, Colour ground)
{
    begin_path("M" + point_text(from) + "L" + point_text(to));
    attribute("fill", "none");
    stroke(line, ground);
    m_text += "/>\n";
}

void Svg::run(const Run& run, Colour ground)
{
    require_contrast(run.style.colour, ground, least_contrast_of_text, "a text shows well");
    m_text += "<tspan";
    if (run.gap > 0) {
        attribute("dx", run.gap);
    }
    attribute("font-size", run.style.size);
    if (run.style.weight == Weight::bold) {
        attribute("font-weight", "bold");
    }
    colour_attribute("fill", run.style.colour);
    m_text += ">" + escaped(run.text) + "</tspan>";
}

void Svg::begin_text(Point at)
{
    m_text += "<text";
    attribute("x", at.x);
    attribute("y", at.y);
    attribute("xml:space", "preserve"); // else librsvg drops the space between two runs
}

void Svg::end_text(const Line& line, Colour ground)
{
    m_text += ">";
    for (const Run& one : line) {
        run(one, ground);
    }
    m_text += "</text>\n";
}

void Svg::text(Point at, const Line& line, Colour ground, Anchor anchor)
{
    begin_text(at);
    if (anchor != Anchor::start) {
        attribute("text-anchor", anchor == Anchor::middle ? "middle" : "end");
    }
    end_text(line, ground);
}

void Svg::upward_text(Point at, const Line& line, Colour ground)
{
    begin_text(at);
    attribute("transform", "rotate(-90 " + point_text(at) + ")");
    end_text(line, ground);
}

void Svg::open_group(std::string_view title)
{
    m_text += "<g>\n<title>" + escaped(title) + "</title>\n";
    ++m_open_groups;
}

void Svg::close_group()
{
    require(m_open_groups > 0, "a group was opened before it is closed");
    m_text += "</g>\n";
    --m_open_groups;
}

std::string Svg::finished() &&
{
    require(m_open_groups == 0, "every group is closed");
    return std::move(m_text) + "</svg>\n";
}

} // namespace noaber::render
