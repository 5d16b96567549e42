#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure density()
{
    return {
        .name = "density",
        .title = message("Density"),
        .summary = message("How many of the possible ties there are"),
        .definition = message(
            "Ties over participants times arrangements. Without participants or arrangements: not "
            "applicable. Borgatti & Everett, Social Networks 19 (1997) 243."),
        .unit = "share",
        .compute =
            [](const Incidence& view) {
                const double possible =
                    double{1} * view.participant_count() * view.arrangement_count();
                const auto ties = static_cast<double>(view.graph.edge_count());
                return possible > 0 ? std::optional{ties / possible} : std::nullopt;
            },
    };
}

} // namespace noaber
