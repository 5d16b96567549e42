#include "render/star/column.hpp"

namespace noaber::render {

namespace {

constexpr Style heading_style{14, Weight::regular, ink};
constexpr double gap_after_letter = 8;
constexpr double padding_above = 5;

} // namespace

StarBox star_box(std::string name, std::vector<Line> lines, bool dashed)
{
    StarBox result{.name = std::move(name),
                   .lines = std::move(lines),
                   .dashed = dashed,
                   .height = 2 * padding_above};
    for (const Line& line : result.lines) {
        result.height += line_height(line);
    }
    return result;
}

StarSection star_section(const ThemeGroup* group, std::string heading)
{
    StarSection result{.group = group, .tone = group != nullptr ? group->tone : plain_tone};
    double gap = 0;
    if (group != nullptr) {
        Style bold = heading_style;
        bold.weight = Weight::bold;
        result.heading.push_back({std::string{group->letter}, bold});
        gap = gap_after_letter;
    }
    result.heading.push_back({std::move(heading), heading_style, gap});
    return result;
}

layout::Request layout_request(const std::vector<StarSection>& sections)
{
    layout::Request request{.engine = layout::Engine::dot,
                            .node_gap = star_size::box_gap,
                            .rank_gap = star_size::rank_gap,
                            .cluster_margin = star_size::section_margin,
                            .clusters = sections.size()};
    request.nodes.push_back({star_size::circle, star_size::circle});
    const auto add = [&request](double height, std::size_t cluster) {
        request.edges.push_back({0, request.nodes.size()});
        request.nodes.push_back({star_size::box_width, height, cluster});
    };
    for (std::size_t i = 0; i < sections.size(); ++i) {
        add(star_size::heading_height, i);
        for (const StarBox& one : sections[i].boxes) {
            add(one.height, i);
        }
    }
    return request;
}

} // namespace noaber::render
