#pragma once

#include <noaber/core/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace noaber {

/// What chance is taken to be: which random affiliations a network is held against. It decides
/// everything, so it is always named.
enum class Null {
    /// Each participant keeps its number of arrangements, drawn at random from all; arrangements do
    /// not keep their size. Tumminello et al., PLoS ONE 6 (2011) e17994.
    hypergeometric,
    /// Everyone and every arrangement keeps its number of ties on average: the random affiliation
    /// of greatest entropy (BiCM). Pairs after it: the stochastic degree sequence model. Saracco et
    /// al., Scientific Reports 5 (2015) 10595; Neal, Social Networks 39 (2014) 84.
    bicm,
    /// Everyone and every arrangement keeps its number of ties exactly. Strona et al., Nature
    /// Communications 5 (2014) 4114.
    curveball,
};
[[nodiscard]] std::span<const Word<Null>> words(Null);

/// Chance, and how often it is asked.
struct NullModel {
    Null null = Null::curveball;
    std::size_t samples = 1000; ///< At least 1; not used where the answer is exact.
    std::uint64_t seed = 1;     ///< Same seed, same answer, whatever the threads.
};

/// The p-values of some of `tests` hypotheses after Benjamini & Hochberg, J. R. Stat. Soc. B 57
/// (1995) 289: who calls significant what stays under a limit is wrong in that share of cases at
/// most. Nothing stays nothing and is no test. `tests` is at least the number of p-values; those
/// that are not given are taken to be 1. O(n log n).
[[nodiscard]] std::vector<std::optional<double>>
false_discovery(const std::vector<std::optional<double>>& p, std::size_t tests);

} // namespace noaber
