#include "classify/each.hpp"

namespace noaber::classification {

Indicator support_bodies()
{
    return {
        .name = "support_bodies",
        .code = "b4",
        .title = message("Bodies for support only"),
        .definition = message(
            "Its arrangements of choice of which the scope is support: ICT, personnel, taxes."),
        .unit = "count",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return count_chosen(view, [](const ChosenArrangement& body, Vertex, std::size_t) {
                    return body.scope == Scope::support;
                });
            },
        .behind = chosen_where([](const ChosenArrangement& body, Vertex, std::size_t) {
            return body.scope == Scope::support;
        }),
    };
}

} // namespace noaber::classification
