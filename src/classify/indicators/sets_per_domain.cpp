#include "classify/each.hpp"

#include <map>

namespace noaber::classification {

namespace {

std::optional<double> value_of(const Cooperation& view, Vertex i)
{
    std::map<std::size_t, std::vector<Vertex>> by_theme;
    for (const Vertex arrangement : view.neighbours(i)) {
        for (const std::size_t theme : view.arrangement(arrangement).themes) {
            by_theme[theme].push_back(arrangement);
        }
    }
    std::size_t sets = 0;
    for (const auto& [theme, arrangements] : by_theme) {
        sets += alignment::partner_sets(view.graph, arrangements);
    }
    return by_theme.empty()
               ? std::nullopt
               : std::optional{static_cast<double>(sets) / static_cast<double>(by_theme.size())};
}

} // namespace

Indicator sets_per_domain()
{
    return {
        .name = "sets_per_domain",
        .code = "a8",
        .title = message("Partner sets per policy domain"),
        .definition = message(
            "The mean over the policy themes of its arrangements of choice of the number of "
            "different groups of municipalities in it: 1 when every theme has one. An arrangement "
            "counts in each of its registered or annotated themes, without one in none. No theme: "
            "not applicable."),
        .unit = "mean_count",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) { return value_of(view, i); });
            },
        .behind = chosen_where([](const ChosenArrangement& body, Vertex, std::size_t) {
            return !body.themes.empty();
        }),
    };
}

} // namespace noaber::classification
