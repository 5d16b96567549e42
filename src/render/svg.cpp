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
{
    const std::string id = safe_id(head.id);
    m_text = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    attribute("id", id);
    attribute("role", "img");
    attribute("aria-labelledby", id + "-title " + id + "-desc");
    attribute("xml:lang", code(head.language));
    attribute("lang", code(head.language));
    attribute("width", head.width);
    attribute("height", head.height);
    attribute("viewBox", "0 0 " + point_text({head.width, head.height}));
    attribute("font-family", fonts);
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

void Svg::stroke(const Stroke& stroke, Colour ground)
{
    require(contrast(stroke.colour, ground) >= least_contrast_of_marks, "a line shows well");
    attribute("stroke", hex(stroke.colour));
    attribute("stroke-width", stroke.width);
    if (stroke.dashed) {
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
    attribute("fill", hex(fill));
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

void Svg::begin_circle(Point centre, double radius)
{
    m_text += "<circle";
    attribute("cx", centre.x);
    attribute("cy", centre.y);
    attribute("r", radius);
}

void Svg::circle(Point centre, double radius, Colour fill)
{
    begin_circle(centre, radius);
    attribute("fill", hex(fill));
    m_text += "/>\n";
}

void Svg::ring(Point centre, double radius, const Stroke& line, Colour ground)
{
    begin_circle(centre, radius);
    attribute("fill", "none");
    stroke(line, ground);
    m_text += "/>\n";
}

void Svg::diamond(Point centre, double radius, Colour fill)
{
    m_text += "<path";
    attribute("d", "M" + point_text({centre.x, centre.y - radius}) + "L" +
                       point_text({centre.x + radius, centre.y}) + " " +
                       point_text({centre.x, centre.y + radius}) + " " +
                       point_text({centre.x - radius, centre.y}) + "Z");
    attribute("fill", hex(fill));
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
    m_text += "<path";
    attribute("d", path);
    attribute("fill", "none");
    stroke(line, ground);
    m_text += "/>\n";
}

void Svg::run(const Run& run, Colour ground)
{
    require(contrast(run.style.colour, ground) >= least_contrast_of_text, "a text shows well");
    m_text += "<tspan";
    if (run.gap > 0) {
        attribute("dx", run.gap);
    }
    attribute("font-size", run.style.size);
    if (run.style.weight == Weight::bold) {
        attribute("font-weight", "bold");
    }
    attribute("fill", hex(run.style.colour));
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
    if (anchor == Anchor::middle) {
        attribute("text-anchor", "middle");
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
