#include <noaber/measure/pair_measure.hpp>

namespace noaber {

PairMeasure shared()
{
    return {
        .name = "shared",
        .title = message("Shared arrangements"),
        .summary = message("In how many arrangements both take part"),
        .definition = message(
            "The number of arrangements of both; at least 1, for pairs that share nothing have no "
            "row. Breiger, Social Forces 53 (1974) 181."),
        .unit = "count",
        .compute =
            [](const Pairs& pairs) {
                VertexValues result;
                for (const Pair& pair : pairs.all()) {
                    result.emplace_back(pair.shared);
                }
                return result;
            },
    };
}

} // namespace noaber
