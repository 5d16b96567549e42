#pragma once

#include <noaber/model/network.hpp>
#include <noaber/view/graph.hpp>

#include <algorithm>

namespace noaber {

/// What must be known before a question can be answered.
enum class DataLevel {
    memberships, ///< a: who takes part in what.
    facts,       ///< b: also obligation, scope, domains, legal form or host of arrangements.
    staff,       ///< c: also the staff of municipalities and of what they share.
};
[[nodiscard]] std::span<const Word<DataLevel>> words(DataLevel);

/// A field of municipal work, and the policy domains that belong to it.
struct TaskCluster {
    std::string name;
    std::vector<std::string> domains; ///< "theme | subtheme", or a theme alone: all of it.
};

/// Clusters as bits: the i-th cluster of the rules is bit i.
using ClusterSet = std::uint32_t;

/// An arrangement of choice: not statutory, with at least two municipalities. Task-bound ones, and
/// those of which the obligation is not known, are among them.
struct ChosenArrangement {
    std::size_t position = 0; ///< In network.versions().
    Scope scope = Scope::unknown;
    LegalForm form = LegalForm::other;
    bool only_municipalities = false;
    bool facts_known = false;   ///< Enough for the data level of facts.
    std::optional<Vertex> host; ///< The municipality that does the work for the others.
    std::vector<Vertex> guests; ///< Those whose role is guest or client, in increasing order.
    std::vector<std::size_t>
        themes;               ///< Registered or curated, in increasing order; never inferred.
    ClusterSet clusters = 0;  ///< Of its domains, inferred ones too; the whole: all.
    ClusterSet by_domain = 0; ///< Of its domains, whatever its scope.

    /// Whether another does the work for one of its municipalities: by the host, else by its role.
    [[nodiscard]] bool is_guest(Vertex member) const
    {
        return host ? *host != member : std::binary_search(guests.begin(), guests.end(), member);
    }
};

/// What is known of a municipality itself, from annotations and from its participations.
struct OwnFacts {
    std::optional<double> staff_fte;       ///< Annotation staff_fte.
    std::optional<double> vision_years;    ///< Since the day in the annotation vision.
    std::optional<double> expenditure_eur; ///< A year: annotation expenditure_eur.
    std::optional<double> overhead_eur;    ///< A year: annotation overhead_eur.
    std::optional<double> inhabitants;
    /// A year, in all its arrangements; nothing where one of them is not known.
    std::optional<double> contributions_eur;
    std::optional<double> largest_contribution_eur;
};

/// Which municipalities work together in what they chose, as plain arrays.
///
/// Vertices 0 to municipalities.size() are the municipalities in being, in the order of their
/// codes; those after them the arrangements of choice, in the order of the network. Other
/// participants are not in it. With `within`, only the municipalities of the cut.
struct Cooperation {
    Graph graph;
    std::vector<OrganisationId> municipalities;
    std::vector<ChosenArrangement> chosen;
    std::size_t cluster_count = 0;
    /// By municipality: positions in network.versions() of what it takes part in.
    std::vector<std::vector<std::size_t>> all;
    std::vector<std::vector<std::size_t>> statutory;
    std::vector<DataLevel> level; ///< By municipality.
    std::vector<OwnFacts> own;    ///< By municipality.
    /// By municipality: its staff in each of its arrangements of choice, in the order of the graph.
    std::vector<std::vector<std::optional<double>>> shared_fte;

    /// Unless unset: indicators are computed of this municipality only.
    std::optional<Vertex> only;

    /// A view of so many municipalities, by the same clusters, in which nothing is known yet.
    [[nodiscard]] Cooperation emptied(std::size_t municipality_count) const;
    /// All clusters.
    [[nodiscard]] ClusterSet all_clusters() const
    {
        return static_cast<ClusterSet>((std::uint64_t{1} << cluster_count) - 1);
    }

    /// The municipalities of an arrangement, or the arrangements of a municipality (as vertices).
    [[nodiscard]] std::span<const Vertex> neighbours(Vertex vertex) const
    {
        return graph.neighbours(vertex);
    }
    /// What an arrangement's vertex stands for.
    [[nodiscard]] const ChosenArrangement& arrangement(Vertex vertex) const
    {
        return chosen[vertex - municipalities.size()];
    }
};

/// The view on which indicators are computed. O(ties log ties).
[[nodiscard]] Cooperation cooperation(const Network& network,
                                      std::span<const TaskCluster> clusters);

} // namespace noaber
