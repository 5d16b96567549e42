#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure arrangements()
{
    return {
        .name = "arrangements",
        .title = message("Arrangements"),
        .summary = message("In how many arrangements"),
        .definition = message("The arrangements of the network, also those in which nobody takes "
                              "part. Breiger, Social Forces 53 (1974) 181."),
        .unit = "count",
        .compute =
            [](const Incidence& view) { return std::optional<double>{view.arrangement_count()}; },
    };
}

} // namespace noaber
