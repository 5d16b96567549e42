#include "classify/each.hpp"

namespace noaber::classification {

Indicator largest_small_body()
{
    return {
        .name = "largest_small_body",
        .code = "b2",
        .title = message("Largest share in one small body"),
        .definition =
            message("The largest share of all task clusters that one arrangement of choice of at "
                    "most six municipalities covers. No such arrangement: not applicable."),
        .unit = "fraction",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    std::optional<double> largest;
                    for (const Vertex a : view.neighbours(i)) {
                        if (view.neighbours(a).size() <= 6 && view.cluster_count > 0) {
                            const double share = std::popcount(view.arrangement(a).clusters) /
                                                 static_cast<double>(view.cluster_count);
                            largest = std::max(largest.value_or(0), share);
                        }
                    }
                    return largest;
                });
            },
        .behind = chosen_where([](const ChosenArrangement& body, Vertex, std::size_t members) {
            return body.clusters != 0 && members <= 6;
        }),
    };
}

} // namespace noaber::classification
