#include <noaber/core/error.hpp>
#include <noaber/view/s_line.hpp>

namespace noaber {

SLine s_line(const Incidence& incidence, std::size_t s)
{
    if (s == 0) {
        throw Error{Fault::usage, message("0 shared participants, expected at least 1")};
    }
    const Vertex first = incidence.participant_count();
    std::vector<Edge> edges;
    std::vector<std::uint32_t> shared(incidence.arrangement_count());
    for (Vertex a = 0; a < incidence.arrangement_count(); ++a) {
        std::vector<Vertex> others;
        for (const Vertex participant : incidence.graph.neighbours(first + a)) {
            for (const Vertex other : incidence.graph.neighbours(participant)) {
                if (other > first + a && shared[other - first]++ == 0) {
                    others.push_back(other - first);
                }
            }
        }
        for (const Vertex b : others) {
            if (shared[b] >= s) {
                edges.push_back({a, b});
            }
            shared[b] = 0;
        }
    }
    return {make_graph(incidence.arrangement_count(), std::move(edges), /*weighted=*/false), s};
}

} // namespace noaber
