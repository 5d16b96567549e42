#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>
#include <noaber/view/layers.hpp>

namespace noaber {

struct StructureOptions {
    /// With municipality the view holds no other participants; unset: everyone.
    std::optional<OrganisationKind> of;
    LayersBy layers = LayersBy::domain; ///< Each layer on its own, after the whole.
    /// Unless empty: of cuts only these municipalities, of blocks only those that hold one of them.
    std::vector<OrganisationId> rows;
    Execution execution;
};

/// What holds a network and each of its layers together: `layer, participants, arrangements,
/// components, articulation_participants, articulation_arrangements, bridges, blocks, largest_core,
/// deepest_k, deepest`. A block is a largest set that no single participant or arrangement parts,
/// of more than two; the largest core is the one with the most participants. The deepest
/// k-components are those of the highest k there is, and the participants in them. Hopcroft &
/// Tarjan, Comm. ACM 16 (1973) 372; Moody & White, Am. Sociol. Rev. 68 (2003) 103. Cost: that of
/// the k-components.
[[nodiscard]] Table structure_table(const Network& network, const StructureOptions& options = {});

/// Every k-component of the network as a whole: `k, block, participants, arrangements, members`,
/// the last their names. Each was verified by flows: no k - 1 of its own part it.
[[nodiscard]] Table blocks_table(const Network& network, const StructureOptions& options = {});

/// The fewest failures after which nothing of a layer reaches a municipality any more, of
/// arrangements and of the municipalities that host them: `code, name, layer, arrangements, cut,
/// failures`, the last the names of one such cut. An arrangement with several hosts stands as long
/// as one is left; one that the municipality hosts itself counts as without a host.
[[nodiscard]] Table cuts_table(const Network& network, const StructureOptions& options = {});

} // namespace noaber
