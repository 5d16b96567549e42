#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/measure/null_model.hpp>
#include <noaber/table/table.hpp>
#include <noaber/view/incidence.hpp>

namespace noaber {

/// What a projection makes of a network: the same figures on who meets whom, on the incidence that
/// it comes from, and on the pairs that meet more than chance would bring together. A figure that
/// holds on the first only is made by the projection.
///
/// Rows: participants, ties, density, mean_degree, without_ties, components,
/// largest_component_share, clustering, mean_path_length; and which share of all pairs that meet
/// the 1, 3, 5 and 10 largest arrangements make. Columns: quantity, projection, incidence,
/// significant. A pair is significant under 0.05 after Benjamini & Hochberg. Cost: that of Pairs.
[[nodiscard]] Table projection_report(const Incidence& view,
                                      const NullModel& model = {.null = Null::hypergeometric},
                                      const Execution& execution = {});

} // namespace noaber
