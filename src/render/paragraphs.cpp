#include "render/paragraphs.hpp"

namespace noaber::render {

namespace {

constexpr Style title_style{25, Weight::bold, ink};
constexpr Style subtitle_style{15, Weight::regular, faint};
constexpr Style footer_style{12, Weight::regular, faint};

} // namespace

double ascent(const Line& line)
{
    return line_height(line) * 0.78;
}

void Paragraphs::add(std::string_view text, const Style& style, double space_above)
{
    m_height += space_above;
    for (Line& line : wrap(runs(text, style), m_width)) {
        const double height = line_height(line);
        m_lines.emplace_back(m_height + ascent(line), std::move(line));
        m_height += height;
    }
}

void Paragraphs::paint(Svg& svg, Point corner) const
{
    for (const auto& [y, line] : m_lines) {
        svg.text({corner.x, corner.y + y}, line, white);
    }
}

Paragraphs header(std::string_view title, std::span<const std::string> subtitle, double width)
{
    Paragraphs result{width};
    result.add(title, title_style);
    for (const std::string& line : subtitle) {
        result.add(line, subtitle_style, 2);
    }
    return result;
}

Paragraphs footer(std::span<const std::string> lines, double width)
{
    Paragraphs result{width};
    for (const std::string& line : lines) {
        result.add(line, footer_style, 4);
    }
    return result;
}

} // namespace noaber::render
