#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure participants()
{
    return {
        .name = "participants",
        .title = message("Participants"),
        .summary = message("How many take part"),
        .definition = message("Those who take part in an arrangement of the network. Breiger, "
                              "Social Forces 53 (1974) 181."),
        .unit = "count",
        .compute =
            [](const Incidence& view) { return std::optional<double>{view.participant_count()}; },
    };
}

} // namespace noaber
