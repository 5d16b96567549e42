#include "render/ego/column.hpp"

namespace noaber::render {

namespace {

/// The name and the facts, on one line where that saves one.
std::vector<Line> head(const BoxWords& words)
{
    std::vector<Run> all = words.name;
    all.insert(all.end(), words.facts.begin(), words.facts.end());
    std::vector<Line> together = wrap(all, star_size::text_width);
    std::vector<Line> apart = wrap(words.name, star_size::text_width);
    for (Line& line : wrap(words.facts, star_size::text_width)) {
        apart.push_back(std::move(line));
    }
    return together.size() < apart.size() ? together : apart;
}

StarBox box(const Telling& telling, std::size_t i, const Naming& naming)
{
    const BoxWords words = box_words(telling, i, naming);
    std::vector<Line> lines = head(words);
    for (const auto* part : {&words.names, &words.themes}) {
        for (Line& line : wrap(*part, star_size::text_width)) {
            lines.push_back(std::move(line));
        }
    }
    const EgoArrangement& one = telling.ego.arrangements[i];
    return star_box(one.name, std::move(lines), one.statutory);
}

StarSection section(std::string_view theme, Language language)
{
    const auto known = known_theme(theme);
    return star_section(known ? &theme_groups()[known->group] : nullptr,
                        theme_heading(theme, language));
}

} // namespace

std::vector<StarSection> sections(const Telling& telling, std::span<const Naming> namings)
{
    std::vector<StarSection> result;
    const auto& all = telling.ego.arrangements;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i].theme != all[i - 1].theme) {
            result.push_back(section(all[i].theme, telling.language));
        }
        result.back().boxes.push_back(box(telling, i, namings[i]));
    }
    return result;
}

} // namespace noaber::render
