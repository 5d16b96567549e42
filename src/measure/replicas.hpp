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

} // namespace noaber
