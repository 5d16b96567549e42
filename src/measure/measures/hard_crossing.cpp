#include <noaber/measure/alignment.hpp>
#include <noaber/measure/measure.hpp>

namespace noaber {

Measure hard_crossing()
{
    return {
        .name = "hard_crossing",
        .title = message("Crossing rate, hard"),
        .summary = message("How often its arrangements cross each other"),
        .definition = message(
            "The share of pairs of its arrangements of which neither holds all participants of "
            "the other; equal ones do not cross. Its arrangements are those of the view in which "
            "it is not alone. Fewer than two: not applicable. A measure of this project (2026)."),
        .unit = "fraction",
        .compute = Measure::OnParticipants{[](const Incidence& view, const Execution&) {
            VertexValues result;
            for (Vertex v = 0; v < view.participant_count(); ++v) {
                const auto joined = alignment::with_company(view.graph, v);
                result.push_back(
                    alignment::crossing_rate(view.graph, joined, alignment::Crossing::hard));
            }
            return result;
        }},
        .is_on_request = true,
    };
}

} // namespace noaber
