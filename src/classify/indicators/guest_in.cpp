#include "classify/each.hpp"

namespace noaber::classification {

Indicator guest_in()
{
    return {
        .name = "guest_in",
        .code = "b5",
        .title = message("Arrangements in which it is a guest"),
        .definition = message(
            "Its arrangements of choice of which another municipality is the host; where no "
            "host is known, those in which its role is guest or client."),
        .unit = "count",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return count_chosen(view, [](const ChosenArrangement& body, Vertex i, std::size_t) {
                    return body.is_guest(i);
                });
            },
        .behind = chosen_where(
            [](const ChosenArrangement& body, Vertex i, std::size_t) { return body.is_guest(i); }),
    };
}

} // namespace noaber::classification
