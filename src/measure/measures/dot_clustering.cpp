#include "algo/two_mode.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure dot_clustering()
{
    return {
        .name = "dot_clustering",
        .title = message("Clustering of the affiliation"),
        .summary = message("How much of what it takes part in others share"),
        .definition = message(
            "The mean, over the others with whom it shares an arrangement, of the arrangements of "
            "both over the arrangements of any of the two; for an arrangement the same with "
            "participants. On the incidence, whatever the view. Sharing nothing with anyone: not "
            "applicable. Latapy, Magnien & Del Vecchio, Social Networks 30 (2008) 31."),
        .unit = "fraction",
        .compute = [](const Incidence& view,
                      const Execution&) { return algo::dot_clustering(view.graph); },
        .is_on_request = true,
    };
}

} // namespace noaber
