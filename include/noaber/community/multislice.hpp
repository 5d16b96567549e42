#pragma once

#include <noaber/community/communities.hpp>
#include <noaber/view/supra.hpp>

namespace noaber {

struct MultisliceOptions {
    double resolution = 1; ///< Above 1: more and smaller communities. Positive.
    double coupling = 1;   ///< How strongly all replicas of a participant are tied. Not negative.
};

/// Layers as slices: who meets whom in each, and replicas of a participant tied.
struct Slices {
    Graph graph;                         ///< Over the replicas, layer after layer.
    std::vector<Vertex> participant_of;  ///< By replica.
    std::vector<std::uint32_t> layer_of; ///< By replica.
    std::size_t layer_count = 0;
    double resolution = 1;
};

/// Replicas are where a participant takes part in an arrangement. Throws Fault::usage for a
/// resolution that is not positive, and a coupling that is negative.
[[nodiscard]] Slices slices(const LayerProjections& layers, const MultisliceOptions& options = {});

/// Multislice modularity: the share of the strength of all ties, those between replicas too, that
/// lies within communities, less what it would be if the ties of each layer were drawn by chance.
/// Nothing without ties. O(V * layers + E). Mucha et al., Science 328 (2010) 876.
[[nodiscard]] std::optional<double> multislice_modularity(const Slices& slices,
                                                          const Partition& partition);

/// Communities of replicas: a participant can be in others in other layers. As communities().
[[nodiscard]] Communities slice_communities(const Slices& slices,
                                            const CommunityOptions& options = {});

/// The community in which each participant has most of its arrangements, counted by layer; of
/// equals the lowest. One without a replica is alone, after all others.
[[nodiscard]] Partition
main_communities(const Layers& layers, const Slices& slices, const Partition& partition);

/// Where each participant belongs in each layer: code, name, layer, community (from 1), main (the
/// one that it has in most of its arrangements). `partition` is of the replicas.
[[nodiscard]] Table slice_table(const Register& source,
                                const Layers& layers,
                                const Slices& slices,
                                const Partition& partition);

} // namespace noaber
