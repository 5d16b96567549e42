#include "algo/igraph_structure.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure constraint()
{
    return {
        .name = "constraint",
        .title = message("Constraint"),
        .summary = message("How far its partners are tied to each other around it"),
        .definition = message(
            "Burt's constraint on who meets whom, whatever the view, a tie of a pair counting as "
            "--weight says: the sum over partners of the square of the share of its ties that "
            "goes to them, directly and by way of others. High: all its partners know each other. "
            "It can exceed 1 for those with few partners. No partners: not applicable. Burt, "
            "Structural Holes (1992)."),
        .unit = "constraint",
        .compute = [](const Projection& projection,
                      const Execution&) { return algo::by_igraph::constraint(projection.graph); },
        .is_on_request = true,
    };
}

} // namespace noaber
