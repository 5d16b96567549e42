#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/table/table.hpp>
#include <noaber/view/incidence.hpp>

namespace noaber {

/// Which goes next.
enum class RemovalOrder {
    random,      ///< Any: the mean and the spread of many trials.
    degree,      ///< Most ties first; ties of what goes together are added up.
    betweenness, ///< Highest betweenness first, added up in the same way.
};
[[nodiscard]] std::span<const Word<RemovalOrder>> words(RemovalOrder);

struct PercolationOptions {
    RemovalOrder order = RemovalOrder::random;
    bool recalculated = false; ///< Measured anew after each that went, not in the view as it was.
    std::size_t trials = 1000; ///< Only for random; at least 1.
    std::uint64_t seed = 1;    ///< Same seed, same answer, on every machine and thread count.
    /// What goes, one after the other; a vertex in several goes with the first.
    /// Empty: every participant on its own.
    std::vector<std::vector<Vertex>> failing;
    Execution execution;
};

/// How an affiliation falls apart.
struct Percolation {
    Table table;        ///< `share, mean, low, high, order`
    double r_index = 0; ///< Mean over removals of what is still together after each.
};

/// Participants in the largest component while `failing` goes, as a fraction of those at the start.
///
/// One row before anything goes and one after each that went: the share of what fails that is gone,
/// mean, and low and high between which 95% of the trials lie (not applicable in a fixed order).
/// Equals go in the order of `failing`. Without participants or failures the table is empty.
/// Cost: O(trials * (vertices + edges)); memory: trials * failures * 4 bytes. By betweenness
/// measured anew O(failures * vertices * edges). Newman & Ziff, Phys. Rev. E 64 (2001) 016706;
/// R-index: Schneider et al., PNAS 108 (2011) 3838. Throws Fault::usage when options.trials is 0 or
/// more than 1,000,000.
[[nodiscard]] Percolation percolate(const Incidence& incidence,
                                    const PercolationOptions& options = {});

} // namespace noaber
