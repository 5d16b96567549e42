#include "classify/each.hpp"

namespace noaber::classification {

Indicator hosted()
{
    return {
        .name = "hosted",
        .code = "b5",
        .title = message("Arrangements that it hosts"),
        .definition = message(
            "Its arrangements of choice of which it is the host: it does the work for the others."),
        .unit = "count",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return count_chosen(view, [](const ChosenArrangement& body, Vertex i, std::size_t) {
                    return body.host == i;
                });
            },
        .behind = chosen_where(
            [](const ChosenArrangement& body, Vertex i, std::size_t) { return body.host == i; }),
    };
}

} // namespace noaber::classification
