#pragma once

#include <noaber/measure/alignment.hpp>
#include <noaber/measure/description.hpp>

namespace noaber {

/// For Measure::compute: `value(affiliation, participant, its arrangements in which it is not
/// alone)` of every participant.
template <class Value>
[[nodiscard]] Measure::OnParticipants in_company(Value value)
{
    return Measure::OnParticipants{[value](const Incidence& view, const Execution&) {
        VertexValues result;
        for (Vertex v = 0; v < view.participant_count(); ++v) {
            result.push_back(value(view.graph, v, alignment::with_company(view.graph, v)));
        }
        return result;
    }};
}

} // namespace noaber
