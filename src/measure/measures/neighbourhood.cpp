#include "algo/degree.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure neighbourhood()
{
    return {
        .name = "neighbourhood",
        .title = message("Neighbours in layers"),
        .summary = message("How many others it meets in any known layer"),
        .definition = message(
            "The number of distinct others that it meets in an arrangement of a known layer, each "
            "once: its partners, but for those that it meets only where no layer is known. "
            "Berlingerio et al., ASONAM (2011) 485."),
        .unit = "count",
        .compute =
            [](const Layers& layers, const Execution&) {
                const auto values = algo::degree(project_layers(layers).any);
                return VertexValues{values.begin(), values.end()};
            },
        .is_on_request = true,
    };
}

} // namespace noaber
