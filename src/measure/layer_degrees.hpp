#pragma once

#include <noaber/view/layers.hpp>

namespace noaber {

/// The sum of a participant's degrees over the layers that are known.
[[nodiscard]] inline std::uint32_t overlapping_degree(const Layers& layers, Vertex participant)
{
    std::uint32_t sum = 0;
    for (std::size_t layer = 0; layer < layers.known_count(); ++layer) {
        sum += layers.degree(participant, layer);
    }
    return sum;
}

} // namespace noaber
