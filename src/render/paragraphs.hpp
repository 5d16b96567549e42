#pragma once

#include "render/svg.hpp"

#include <utility>

namespace noaber::render {

/// Where the first baseline of a line lies beneath its top.
[[nodiscard]] double ascent(const Line& line);

/// Lines of text waiting for their place on white: all of one width, one beneath the other.
class Paragraphs {
public:
    explicit Paragraphs(double width) : m_width{width} {}

    void add(std::string_view text, const Style& style, double space_above = 0);

    [[nodiscard]] double height() const { return m_height; }

    void paint(Svg& svg, Point corner) const;

private:
    double m_width;
    std::vector<std::pair<double, Line>> m_lines; ///< Each with the height of its baseline.
    double m_height = 0;
};

/// What stands above every drawing: the finding, and what is counted.
[[nodiscard]] Paragraphs
header(std::string_view title, std::span<const std::string> subtitle, double width);

/// What stands beneath: what is left out, and where it comes from.
[[nodiscard]] Paragraphs footer(std::span<const std::string> lines, double width);

} // namespace noaber::render
