#include "render/ego/column.hpp"

namespace noaber::render {

namespace {

constexpr Style heading_style{14, Weight::regular, ink};
constexpr double gap_after_letter = 8;
constexpr double padding_above = 5;

constexpr double width_of_text = ego_size::box_width - 2 * ego_size::box_padding;

/// The name and the facts, on one line where that saves one.
std::vector<Line> head(const BoxWords& words)
{
    std::vector<Run> all = words.name;
    all.insert(all.end(), words.facts.begin(), words.facts.end());
    std::vector<Line> together = wrap(all, width_of_text);
    std::vector<Line> apart = wrap(words.name, width_of_text);
    for (Line& line : wrap(words.facts, width_of_text)) {
        apart.push_back(std::move(line));
    }
    return together.size() < apart.size() ? together : apart;
}

EgoBox box(const Telling& telling, std::size_t i, const Naming& naming)
{
    const BoxWords words = box_words(telling, i, naming);
    EgoBox result{.arrangement = i, .height = 2 * padding_above};
    result.lines = head(words);
    for (const auto* part : {&words.names, &words.themes}) {
        for (Line& line : wrap(*part, width_of_text)) {
            result.lines.push_back(std::move(line));
        }
    }
    for (const Line& line : result.lines) {
        result.height += line_height(line);
    }
    return result;
}

EgoSection section(std::string_view theme, Language language)
{
    EgoSection result;
    double gap = 0;
    if (const auto known = known_theme(theme)) {
        result.group = &theme_groups()[known->group];
        result.tone = result.group->tone;
        Style bold = heading_style;
        bold.weight = Weight::bold;
        result.heading.push_back({std::string{result.group->letter}, bold});
        gap = gap_after_letter;
    }
    result.heading.push_back({theme_heading(theme, language), heading_style, gap});
    return result;
}

} // namespace

std::vector<EgoSection> sections(const Telling& telling, std::span<const Naming> namings)
{
    std::vector<EgoSection> result;
    const auto& all = telling.ego.arrangements;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i].theme != all[i - 1].theme) {
            result.push_back(section(all[i].theme, telling.language));
        }
        result.back().boxes.push_back(box(telling, i, namings[i]));
    }
    return result;
}

layout::Request layout_request(std::span<const EgoSection> sections)
{
    layout::Request request{.engine = layout::Engine::dot,
                            .node_gap = ego_size::box_gap,
                            .rank_gap = ego_size::rank_gap,
                            .cluster_margin = ego_size::section_margin,
                            .clusters = sections.size()};
    request.nodes.push_back({ego_size::circle, ego_size::circle});
    const auto add = [&request](double height, std::size_t cluster) {
        request.edges.push_back({0, request.nodes.size()});
        request.nodes.push_back({ego_size::box_width, height, cluster});
    };
    for (std::size_t i = 0; i < sections.size(); ++i) {
        add(ego_size::heading_height, i);
        for (const EgoBox& one : sections[i].boxes) {
            add(one.height, i);
        }
    }
    return request;
}

} // namespace noaber::render
