// One answer about a made-up affiliation, for valgrind to count its instructions: nothing, or
// betweenness or harmonic centrality by noaber or igraph.
#include "algo/betweenness.hpp"
#include "algo/harmonic.hpp"
#include "algo/igraph_centrality.hpp"

#include <noaber/generate/affiliation.hpp>

#include <string_view>

using namespace noaber;

namespace {

std::size_t answer(std::string_view work, const Graph& graph)
{
    if (work == "betweenness") {
        return algo::betweenness(graph, {.threads = 1}).size();
    }
    if (work == "harmonic") {
        return algo::harmonic(graph, {.threads = 1}).size();
    }
    if (work == "igraph-betweenness") {
        return algo::by_igraph::betweenness(graph, {}).size();
    }
    return work == "igraph-harmonic" ? algo::by_igraph::harmonic(graph, {}).size() : 0;
}

} // namespace

int main(int count, char** words)
{
    const Graph affiliation =
        graph(generate({.participants = 150, .arrangements = 300, .memberships = 1'950}));
    answer(count > 1 ? words[1] : "nothing", affiliation);
}
