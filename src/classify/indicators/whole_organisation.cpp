#include "classify/each.hpp"

namespace noaber::classification {

Indicator whole_organisation()
{
    return {
        .name = "whole_organisation",
        .code = "b1",
        .title = message("Municipalities in its merged administration"),
        .definition = message(
            "How many municipalities, and nobody else, share the body that does the work of the "
            "whole organisation; the smallest where there are two. No such body, "
            "or a municipality that is the body's host: not applicable."),
        .unit = "count",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    std::optional<double> least;
                    for (const Vertex a : view.neighbours(i)) {
                        const ChosenArrangement& body = view.arrangement(a);
                        const auto members = static_cast<double>(view.neighbours(a).size());
                        if (body.scope == Scope::whole_organisation && body.only_municipalities &&
                            body.host != i) {
                            least = std::min(least.value_or(members), members);
                        }
                    }
                    return least;
                });
            },
        .behind = chosen_where([](const ChosenArrangement& body, Vertex i, std::size_t) {
            return body.scope == Scope::whole_organisation && body.only_municipalities &&
                   body.host != i;
        }),
    };
}

} // namespace noaber::classification
