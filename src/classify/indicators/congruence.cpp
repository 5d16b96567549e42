#include "classify/each.hpp"

#include <numeric>

namespace noaber::classification {

Indicator congruence()
{
    return {
        .name = "congruence",
        .code = "a4",
        .title = message("Territorial congruence"),
        .definition = message(
            "The mean over its partners of the share of its arrangements of choice in which it "
            "meets them: 1 when everything is done with the same partners. No partners: not "
            "applicable. KWINK and PROOF, Inventarisatie regionale samenwerkingsverbanden (2020)."),
        .unit = "fraction",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    const std::vector<std::size_t> met = meetings(view, i);
                    if (met.empty()) {
                        return std::nullopt;
                    }
                    const auto sum = static_cast<double>(
                        std::accumulate(met.begin(), met.end(), std::size_t{0}));
                    return sum / static_cast<double>(met.size() * view.neighbours(i).size());
                });
            },
    };
}

} // namespace noaber::classification
