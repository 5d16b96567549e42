#include "classify/each.hpp"

namespace noaber::classification {

Indicator concentration()
{
    return {
        .name = "concentration",
        .code = "b3",
        .title = message("Concentration over suppliers"),
        .definition = message("The sum over its suppliers of the square of their share in the task "
                              "clusters outside, where a cluster with two suppliers counts twice: "
                              "1 for a single supplier. No suppliers: not applicable. Herfindahl "
                              "(1950), Hirschman, Am. Econ. Rev. 54 (1964) 761."),
        .unit = "fraction",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    double sum = 0;
                    double squares = 0;
                    for (const ClusterSet clusters : supplied(view, i)) {
                        const double count = std::popcount(clusters);
                        sum += count;
                        squares += count * count;
                    }
                    return sum > 0 ? std::optional{squares / (sum * sum)} : std::nullopt;
                });
            },
        .behind = chosen_where(covers_a_task),
    };
}

} // namespace noaber::classification
