#include <noaber/measure/pair_measure.hpp>

namespace noaber {

PairMeasure p()
{
    return {
        .name = "p",
        .title = message("By chance"),
        .summary = message("How likely it is that chance alone makes them share as much"),
        .definition = message(
            "The probability that two such participants share as many arrangements as these do or "
            "more, under the null model that --null names: the model decides everything. "
            "Hypergeometric and BiCM (there Poisson-binomial) are exact; curveball counts "
            "samples, the network itself as one of them, so that 1000 samples give 1/1001 at "
            "least. One-sided; not corrected for how many pairs are tested. Neal, Social Networks "
            "39 (2014) 84; Strona et al., Nature Communications 5 (2014) 4114."),
        .unit = "probability",
        .compute = [](const Pairs& pairs) { return pairs.chances().p; },
    };
}

} // namespace noaber
