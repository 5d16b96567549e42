#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>
#include <noaber/view/layers.hpp>

namespace noaber {

struct RobustnessOptions {
    /// With municipality the view holds no other participants; unset: everyone.
    std::optional<OrganisationKind> of;
    std::optional<LayersBy> layers; ///< Each layer on its own too.
    std::size_t trials = 1000;      ///< Random orders; 1 to 1,000,000.
    std::size_t null_samples = 100; ///< 0: no null model.
    std::uint64_t seed = 1;         ///< Same seed, same answer, on every thread count.
    Execution execution;
};

/// How robust a network is in named experiments, beside chance.
///
/// One row for each layer, kind of failure (municipalities, arrangements, hosts) and order (random;
/// most ties first; highest betweenness first; these two as they were or measured anew after each
/// failure): `layer, failing, count, order, r_index, low, high, null_mean, null_low, null_high`.
/// The R-index is that of percolate(). Its band holds 95% of the random orders. The null model
/// keeps everyone's number of arrangements and every arrangement's number of participants
/// (curveball); what is measured anew by betweenness has none, for it takes too long. Cost: for
/// each layer and kind, O(failures * V * E) for betweenness measured anew. Schneider et al., PNAS
/// 108 (2011) 3838; Strona et al., Nature Communications 5 (2014) 4114. Throws Fault::usage for a
/// number of trials or samples out of range.
[[nodiscard]] Table robustness(const Network& network, const RobustnessOptions& options = {});

/// What is left after random failures of a fixed share: for each kind of failure and share of 1, 2,
/// 5, 10, 20 and 50%: `failing, count, share, failed, mean, low, high, worst`, as fractions of the
/// participants there were. The bands hold 95% of the trials. O(trials / 512 * (V + E)) a row.
/// Throws as robustness().
[[nodiscard]] Table random_failures(const Network& network, const RobustnessOptions& options = {});

} // namespace noaber
