#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure ties()
{
    return {
        .name = "ties",
        .title = message("Ties"),
        .summary = message("How often somebody takes part in something"),
        .definition = message("The pairs of a participant and an arrangement in which it takes "
                              "part, each once. Breiger, Social Forces 53 (1974) 181."),
        .unit = "count",
        .compute =
            [](const Incidence& view) {
                return std::optional{static_cast<double>(view.graph.edge_count())};
            },
    };
}

} // namespace noaber
