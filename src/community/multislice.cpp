#include "algo/degree.hpp"
#include "algo/leiden.hpp"
#include "community/runs.hpp"

#include <noaber/community/multislice.hpp>
#include <noaber/core/error.hpp>
#include <noaber/measure/layer_tables.hpp>

#include <algorithm>
#include <map>
#include <numeric>

namespace noaber {

namespace {

double strength_at(const Graph& graph, std::uint32_t slot)
{
    return graph.strengths.empty() ? 1 : graph.strengths[slot];
}

/// Which layer each replica of a supra-graph is in: layer after layer, those that are there.
std::vector<std::uint32_t> layers_of(const LayerProjections& layers)
{
    std::vector<std::uint32_t> result;
    for (std::uint32_t layer = 0; layer < layers.each.size(); ++layer) {
        for (Vertex v = 0; v < layers.participant_count(); ++v) {
            if (layers.layers->degree(v, layer) > 0) {
                result.push_back(layer);
            }
        }
    }
    return result;
}

/// The ties within layers as they are, those between replicas as strong as the coupling.
Graph coupled(const Supra& supra, double coupling)
{
    std::vector<Edge> edges;
    for (Vertex v = 0; v < supra.graph.vertex_count(); ++v) {
        for (std::uint32_t slot = supra.graph.offsets[v]; slot < supra.graph.offsets[v + 1];
             ++slot) {
            const Vertex other = supra.graph.targets[slot];
            const bool is_replica = supra.participant_of[v] == supra.participant_of[other];
            const double strength = is_replica ? coupling : strength_at(supra.graph, slot);
            if (v < other && strength > 0) {
                edges.push_back({v, other, strength});
            }
        }
    }
    return make_graph(supra.graph.vertex_count(), std::move(edges), /*weighted=*/true);
}

/// A tie within a layer is expected by the product of the strengths there; between layers none is.
algo::Expected expected(const Slices& slices)
{
    algo::Expected result{.groups = slices.layer_count, .group_of = slices.layer_of};
    result.amount.resize(slices.graph.vertex_count());
    std::vector<double> total(slices.layer_count);
    for (Vertex v = 0; v < slices.graph.vertex_count(); ++v) {
        for (std::uint32_t slot = slices.graph.offsets[v]; slot < slices.graph.offsets[v + 1];
             ++slot) {
            if (slices.layer_of[slices.graph.targets[slot]] == slices.layer_of[v]) {
                result.amount[v] += strength_at(slices.graph, slot);
            }
        }
        total[slices.layer_of[v]] += result.amount[v];
    }
    result.rate.resize(slices.layer_count * slices.layer_count);
    for (std::size_t layer = 0; layer < slices.layer_count; ++layer) {
        result.rate[layer * slices.layer_count + layer] =
            total[layer] > 0 ? slices.resolution / total[layer] : 0;
    }
    return result;
}

double all_strength(const Graph& graph)
{
    const std::vector<double> all = algo::strength(graph);
    return std::accumulate(all.begin(), all.end(), 0.0);
}

} // namespace

Slices slices(const LayerProjections& layers, const MultisliceOptions& options)
{
    if (!(options.resolution > 0) || !(options.coupling >= 0)) {
        throw Error{Fault::usage,
                    message("resolution {} and coupling {}, expected more than 0, and 0 or more",
                            options.resolution, options.coupling)};
    }
    Supra all = supra(layers, Replicas::existing);
    return {.graph = coupled(all, options.coupling),
            .participant_of = std::move(all.participant_of),
            .layer_of = layers_of(layers),
            .layer_count = layers.each.size(),
            .resolution = options.resolution};
}

std::optional<double> multislice_modularity(const Slices& slices, const Partition& partition)
{
    const double all = all_strength(slices.graph);
    return all > 0
               ? std::optional{2 * algo::quality(slices.graph, expected(slices), partition) / all}
               : std::nullopt;
}

Communities slice_communities(const Slices& slices, const CommunityOptions& options)
{
    check(options);
    if (slices.graph.edge_count() == 0) {
        return all_alone(slices.graph);
    }
    const algo::Expected by_chance = expected(slices);
    const double all = all_strength(slices.graph);
    return best_of_runs(slices.graph,
                        {.find =
                             [&](std::size_t run) {
                                 return algo::leiden(slices.graph, by_chance, options.seed, run,
                                                     options.iterations);
                             },
                         .quality =
                             [&](const Partition& partition) {
                                 return 2 * algo::quality(slices.graph, by_chance, partition) / all;
                             }},
                        options);
}

Partition main_communities(const Layers& layers, const Slices& slices, const Partition& partition)
{
    std::vector<std::map<std::uint32_t, std::uint32_t>> counts(layers.whole.participant_count());
    std::uint32_t next = 0;
    for (Vertex replica = 0; replica < partition.size(); ++replica) {
        const Vertex participant = slices.participant_of[replica];
        counts[participant][partition[replica]] +=
            layers.degree(participant, slices.layer_of[replica]);
        next = std::max(next, partition[replica] + 1);
    }
    Partition result;
    for (const auto& of_participant : counts) {
        const auto most =
            std::max_element(of_participant.begin(), of_participant.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        result.push_back(most == of_participant.end() ? next++ : most->first);
    }
    return result;
}

Table slice_table(const Register& source,
                  const Layers& layers,
                  const Slices& slices,
                  const Partition& partition)
{
    Table table{"layers",
                message("Communities in each layer"),
                {{"code", message("Code"), "", message("Code of the participant")},
                 {"name", message("Name"), "", message("What it is called")},
                 {"layer", message("Layer"), "", message("In which layer")},
                 {"community", message("Community"), "", message("Its number there, from 1")},
                 {"main_community", message("Main community"), "",
                  message("The one that it has in most of its arrangements")}}};
    const Partition main = main_communities(layers, slices, partition);
    std::map<std::pair<Vertex, std::uint32_t>, Vertex> in_order; // by participant, then layer
    for (Vertex replica = 0; replica < partition.size(); ++replica) {
        in_order.emplace(std::pair{slices.participant_of[replica], slices.layer_of[replica]},
                         replica);
    }
    const Organisations& all = source.organisations();
    for (const auto& [place, replica] : in_order) {
        const OrganisationId id = layers.whole.participants[place.first];
        table.add({all.code[id], all.name[id],
                   layer_cell(layers.by, layers.layers[place.second].name),
                   std::int64_t{partition[replica]} + 1, std::int64_t{main[place.first]} + 1});
    }
    return table;
}

} // namespace noaber
