#include <noaber/measure/pair_measure.hpp>

namespace noaber {

PairMeasure q()
{
    return {
        .name = "q",
        .title = message("By chance, corrected"),
        .summary = message("The same, corrected for how many pairs there are"),
        .definition = message(
            "The p-value after the correction for many tests: of the pairs under a limit, at most "
            "that share is there by chance. All pairs of participants count as tests, those that "
            "share nothing too. Benjamini & Hochberg, J. R. Stat. Soc. B 57 (1995) 289."),
        .unit = "probability",
        .compute =
            [](const Pairs& pairs) { return false_discovery(pairs.chances().p, pairs.possible()); },
    };
}

} // namespace noaber
