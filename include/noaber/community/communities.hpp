#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/table/table.hpp>
#include <noaber/view/incidence.hpp>

#include <map>
#include <optional>

namespace noaber {

/// Which vertices belong together: the community of every vertex, from 0, in the order of each
/// one's lowest vertex.
using Partition = std::vector<std::uint32_t>;

/// The same partition with its communities numbered as a Partition's are.
[[nodiscard]] Partition numbered(const std::vector<std::uint32_t>& labels);

/// How much more of the strength of ties lies within communities than if ties were drawn by chance:
/// the sum over communities of (inside/total - (strengths/total)^2), total being twice the strength
/// of all ties. Nothing without ties. O(V + E).
/// Newman & Girvan, Phys. Rev. E 69 (2004) 026113.
[[nodiscard]] std::optional<double> modularity(const Graph& graph, const Partition& partition);

struct CommunityOptions {
    std::uint64_t seed = 1;      ///< Same seed, same answer.
    std::size_t runs = 100;      ///< From different starts; at least 1.
    std::size_t iterations = 10; ///< Of the algorithm within a run; at least 1.
    Execution execution;
};

/// The best partition of several runs, and how far they lay apart.
struct Communities {
    Partition best; ///< That of the highest modularity; of equals the first found.
    std::size_t count = 0;
    /// By vertex: how alike its community in a run is to that in the best, the vertices of both
    /// over those of any, as the mean over the runs. 1: always the same.
    std::vector<double> stability;
    /// What hangs together by ties whose ends are in one community in more than half of the runs.
    /// After Lancichinetti & Fortunato, Scientific Reports 2 (2012) 336.
    Partition consensus;
    /// The mean adjusted Rand index of the runs with the best; nothing without ties.
    std::optional<double> agreement;
    /// The map equation of the best partition, in bits; nothing without ties. It is computed for
    /// the partition as it is, not sought. Rosvall & Bergstrom, PNAS 105 (2008) 1118.
    std::optional<double> code_length;
    /// Over the runs; nothing where there are no ties. The best is the highest.
    struct Spread {
        double lowest = 0;
        double median = 0;
        double highest = 0;
    };
    std::optional<Spread> modularity;
};

/// The partition of highest modularity that the Leiden algorithm finds, strengths counting.
/// Isolated vertices are communities of their own; without ties all are. Each run's random numbers
/// come from the seed and its number. About O(runs * iterations * E). Traag, Waltman & van Eck,
/// Scientific Reports 9 (2019) 5233. Throws Fault::usage for no runs or iterations.
[[nodiscard]] Communities communities(const Graph& graph, const CommunityOptions& options = {});

/// Where each participant belongs: code, name, kind, community (from 1), community_size; and, where
/// `found` is given, stability and consensus. `partition` and `found` are of the view's
/// participants, or of more vertices after them.
[[nodiscard]] Table community_table(const Register& source,
                                    const Incidence& view,
                                    const Partition& partition,
                                    const Communities* found = nullptr);

/// Regions that somebody drew: the name of each participant's, by code.
using Regions = std::map<std::string, std::string, std::less<>>;

/// The regions that annotations give: the value of that field of each organisation, of annotations
/// that hold on the network's date. Empty where there are none.
[[nodiscard]] Regions regions_of(const Network& network, std::string_view field);

/// How alike communities and regions are, over the participants whose region is known.
struct RegionAgreement {
    std::size_t compared = 0;
    std::size_t without_region = 0;
    std::size_t regions = 0; ///< Of those compared.
    /// 1 for the same partition, 0 as by chance. Hubert & Arabie, J. Classification 2 (1985) 193.
    std::optional<double> adjusted_rand;
    /// From 0 to 1. Danon et al., J. Stat. Mech. (2005) P09008.
    std::optional<double> normalised_information;
};
[[nodiscard]] RegionAgreement agreement(const Register& source,
                                        const Incidence& view,
                                        const Partition& partition,
                                        const Regions& regions);

/// Who lies in a community of which most lie in another region: code, name, community, region,
/// region_of_community (of equals the first by name). Those without a region are left out.
[[nodiscard]] Table difference_table(const Register& source,
                                     const Incidence& view,
                                     const Partition& partition,
                                     const Regions& regions);

} // namespace noaber
