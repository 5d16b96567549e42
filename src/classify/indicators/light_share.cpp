#include "classify/each.hpp"

namespace noaber::classification {

Indicator light_share()
{
    return {
        .name = "light_share",
        .code = "b6",
        .title = message("Share of light arrangements"),
        .definition = message("The share of its arrangements of choice that have no staff of their "
                              "own (common organ, host, arrangement without body, covenant, "
                              "contract) or only support. No arrangements: not applicable."),
        .unit = "fraction",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    const auto chosen = view.neighbours(i);
                    if (chosen.empty()) {
                        return std::nullopt;
                    }
                    const auto light = std::count_if(chosen.begin(), chosen.end(), [&](Vertex a) {
                        return is_light(view.arrangement(a));
                    });
                    return static_cast<double>(light) / static_cast<double>(chosen.size());
                });
            },
        .behind = chosen_where(
            [](const ChosenArrangement& body, Vertex, std::size_t) { return is_light(body); }),
    };
}

} // namespace noaber::classification
