#include <noaber/measure/pair_measure.hpp>

namespace noaber {

PairMeasure newman_weight()
{
    return {
        .name = "newman_weight",
        .title = message("Newman weight"),
        .summary = message("How closely they work together, large arrangements counting less"),
        .definition = message(
            "The sum over shared arrangements of 1/(k-1), k being the participants of the view in "
            "it: summed over the partners of a participant it is the number of its arrangements "
            "with company. Newman, PNAS 98 (2001) 404."),
        .unit = "strength",
        .compute =
            [](const Pairs& pairs) {
                // the ties of a projection are the pairs that meet, in the same order
                const Graph met = project(pairs.affiliation(), Weighting::newman).graph;
                VertexValues result;
                for (Vertex v = 0; v < met.vertex_count(); ++v) {
                    for (std::uint32_t slot = met.offsets[v]; slot < met.offsets[v + 1]; ++slot) {
                        if (v < met.targets[slot]) {
                            result.emplace_back(met.strengths[slot]);
                        }
                    }
                }
                return result;
            },
    };
}

} // namespace noaber
