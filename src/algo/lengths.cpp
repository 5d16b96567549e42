#include "algo/lengths.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <cmath>

namespace noaber::algo {

Lengths lengths(Strengths strengths)
{
    Lengths result;
    result.values.reserve(strengths.values.size());
    for (const double strength : strengths.values) {
        result.values.push_back(1 / strength);
    }
    return result;
}

Lengths lengths(const Graph& graph)
{
    return lengths(Strengths{graph.strengths});
}

void require_sound(const Lengths& lengths, const Graph& graph)
{
    require(lengths.values.empty() || lengths.values.size() == graph.targets.size(),
            "there is a length for every tie, or for none");
    require(std::all_of(lengths.values.begin(), lengths.values.end(),
                        [](double length) { return std::isfinite(length) && length > 0; }),
            "a length is positive and finite");
}

} // namespace noaber::algo
