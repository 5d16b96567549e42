#pragma once

#include <noaber/view/graph.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace noaber {

/// What a made-up affiliation should be like.
struct AffiliationOptions {
    Vertex participants = 342;
    Vertex arrangements = 1'300;
    std::size_t memberships = 8'629; ///< At least two for each arrangement.
    std::uint32_t layers = 8;
    std::uint64_t seed = 1; ///< Same seed, same affiliation, on every machine.
};

/// A size that is spoken of by name.
struct AffiliationSize {
    std::string_view name;
    AffiliationOptions options;
};

/// The sizes at which noaber is measured: NL, FR, EU and 1M, from hundreds of municipalities to a
/// million.
[[nodiscard]] std::span<const AffiliationSize> affiliation_sizes();

/// Who takes part in what, without names: what a country's cooperation looks like to an algorithm.
struct Affiliation {
    Vertex participants = 0;
    std::vector<std::uint32_t> offsets{0}; ///< One more than there are arrangements.
    std::vector<Vertex> members;           ///< Of each arrangement in turn, in increasing order.
    std::vector<std::uint32_t> layers;     ///< Of each arrangement: its layer, from 0.

    [[nodiscard]] Vertex arrangement_count() const { return static_cast<Vertex>(layers.size()); }
    [[nodiscard]] std::span<const Vertex> members_of(Vertex arrangement) const
    {
        return std::span{members}.subspan(offsets[arrangement],
                                          offsets[arrangement + 1] - offsets[arrangement]);
    }
};

/// Affiliation as real ones are, from a seed: for tests and for measuring speed, not for
/// conclusions.
///
/// Participants lie on a plane in blocks, as municipalities in provinces, and are numbered at
/// random. Of the arrangements 40% have exactly the members of a cell of a k-d partition, so that
/// many coincide; 50% are local: most of the nearest to some place; 10% reach across blocks. Sizes
/// are heavy-tailed: a lognormal body, of which the median follows from the memberships asked for,
/// one in twenty with 20 to 60 members, one in two hundred up to 500. There are as many memberships
/// as asked, unless the participants are too few for them. Cost: O(memberships log memberships).
/// Throws Fault::usage for fewer than two participants or two memberships an arrangement, or no
/// layer.
[[nodiscard]] Affiliation generate(const AffiliationOptions& options);

/// The same as a graph: participants first, arrangements after them.
[[nodiscard]] Graph graph(const Affiliation& affiliation);

} // namespace noaber
