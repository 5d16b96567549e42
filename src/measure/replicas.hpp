#pragma once

#include <noaber/measure/description.hpp>

namespace noaber {

/// Values of replicas added up over each participant's, in the order of the layers.
[[nodiscard]] inline VertexValues summed(const Supra& supra, const std::vector<double>& values)
{
    VertexValues result(supra.participant_count, 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        *result[supra.participant_of[i]] += values[i];
    }
    return result;
}

/// For a measure: the values `of(graph)` of all replicas, added up over each participant's.
template <class Of>
[[nodiscard]] Measure::OnSupra over_replicas(Replicas which, Of of)
{
    return {which,
            [of](const Supra& supra, const Execution&) { return summed(supra, of(supra.graph)); }};
}

} // namespace noaber
