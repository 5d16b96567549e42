#include <noaber/measure/pair_measure.hpp>

namespace noaber {

PairMeasure expected()
{
    return {
        .name = "expected",
        .title = message("Shared by chance"),
        .summary = message("How much two such participants would share by chance"),
        .definition = message(
            "The mean number of shared arrangements under the null model that --null names. "
            "Hypergeometric, used unless another is asked for: each draws its arrangements from "
            "all, so the product of their degrees over the number of arrangements. BiCM: the sum "
            "of the products of their chances to be in each. Curveball: the mean over the "
            "samples. Tumminello et al., PLoS ONE 6 (2011) e17994; Saracco et al., Scientific "
            "Reports 5 (2015) 10595; Strona et al., Nature Communications 5 (2014) 4114."),
        .unit = "count_by_chance",
        .compute = [](const Pairs& pairs) { return pairs.chances().expected; },
    };
}

} // namespace noaber
