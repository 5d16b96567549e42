#include <noaber/measure/pair_measure.hpp>

namespace noaber {

PairMeasure jaccard()
{
    return {
        .name = "jaccard",
        .title = message("Alike in arrangements"),
        .summary = message("Which part of what any of them joins both join"),
        .definition = message(
            "The arrangements of both over the arrangements of any of the two: 1 when they do "
            "everything together. Jaccard, New Phytologist 11 (1912) 37."),
        .unit = "fraction",
        .compute =
            [](const Pairs& pairs) {
                const Graph& graph = pairs.affiliation().graph;
                VertexValues result;
                for (const Pair& pair : pairs.all()) {
                    const std::size_t both = pair.shared;
                    const std::size_t any =
                        graph.neighbours(pair.a).size() + graph.neighbours(pair.b).size() - both;
                    result.emplace_back(static_cast<double>(both) / static_cast<double>(any));
                }
                return result;
            },
    };
}

} // namespace noaber
