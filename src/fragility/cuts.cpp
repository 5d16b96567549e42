#include "algo/vertex_cut.hpp"

#include <noaber/fragility/failure.hpp>
#include <noaber/fragility/structure.hpp>

#include <algorithm>
#include <map>

namespace noaber {

namespace {

/// Who hosts each arrangement.
std::map<VersionId, std::vector<OrganisationId>> hosts(const Network& network,
                                                       const Incidence& view)
{
    std::map<VersionId, std::vector<OrganisationId>> result;
    for (const Failure& failure : failures(network, view)) {
        if (failure.kind == FailureKind::host) {
            for (const std::size_t i : failure.arrangements) {
                result[network.versions()[i]].push_back(*failure.organisation);
            }
        }
    }
    return result;
}

/// A municipality (vertex 0), what reaches it, who hosts that, and the services behind all (1).
class Ways {
public:
    void add(const std::string& arrangement, const std::vector<std::string>& hosts)
    {
        const auto here = static_cast<Vertex>(m_names.size());
        m_names.push_back(arrangement);
        m_edges.push_back({0, here});
        for (const std::string& host : hosts) {
            const Vertex behind = host_called(host);
            m_edges.push_back({here, behind});
            m_edges.push_back({behind, 1});
        }
        if (hosts.empty()) {
            m_edges.push_back({here, 1});
        }
    }

    /// The fewest failures that leave no way.
    [[nodiscard]] std::vector<std::string> cut() const
    {
        const auto count = static_cast<Vertex>(m_names.size());
        const Graph graph = make_graph(count, m_edges, /*weighted=*/false);
        std::vector<std::string> result;
        const auto found = algo::vertex_cut(graph, 1, 0, count); // a host before what it hosts
        for (const Vertex v : found.value()) {
            result.push_back(m_names[v]);
        }
        return result;
    }

private:
    Vertex host_called(const std::string& name)
    {
        const auto [at, is_new] = m_hosts.try_emplace(name, static_cast<Vertex>(m_names.size()));
        if (is_new) {
            m_names.push_back(name);
        }
        return at->second;
    }

    std::map<std::string, Vertex> m_hosts;
    std::vector<std::string> m_names{"", ""};
    std::vector<Edge> m_edges;
};

/// The arrangements of a layer in which a participant takes part.
std::vector<VersionId>
arrangements_of(const Incidence& view, Vertex participant, const Layer& layer)
{
    const auto near = view.graph.neighbours(participant);
    std::vector<VersionId> result;
    for (const Vertex arrangement : layer.arrangements) {
        if (std::binary_search(near.begin(), near.end(), arrangement)) {
            result.push_back(view.arrangements[arrangement - view.participant_count()]);
        }
    }
    return result;
}

Ways ways_to(const Network& network,
             OrganisationId who,
             const std::vector<VersionId>& arrangements,
             const std::map<VersionId, std::vector<OrganisationId>>& hosted_by)
{
    const Register& source = network.source();
    Ways result;
    for (const VersionId version : arrangements) {
        std::vector<std::string> others;
        const auto found = hosted_by.find(version);
        if (found != hosted_by.end() &&
            std::find(found->second.begin(), found->second.end(), who) == found->second.end()) {
            for (const OrganisationId host : found->second) {
                others.push_back(source.organisations().name[host]);
            }
        }
        result.add(std::string{source.name(version)}, others);
    }
    return result;
}

std::string joined(const std::vector<std::string>& all)
{
    std::string result;
    for (const std::string& each : all) {
        result += (result.empty() ? "" : "; ") + each;
    }
    return result;
}

Table empty_cuts()
{
    return {"cuts",
            message("What stands between a municipality and its services"),
            {{"code", message("code"), "", message("Code of the municipality.")},
             {"name", message("name"), "", message("What it is called.")},
             {"layer", message("layer"), "",
              message("Where its services lie; where the layer of an arrangement is not known it "
                      "stands under unknown.")},
             {"arrangements", message("arrangements"), "count",
              message("In how many of that layer it takes part.")},
             {"cut", message("cut"), "count",
              message("The fewest failures, of arrangements and of other municipalities that host "
                      "them, after which none of that layer is left to it: a minimum vertex cut "
                      "(Menger 1927). An arrangement with several hosts stands as long as one is "
                      "left.")},
             {"failures", message("what"), "", message("One such cut.")}}};
}

} // namespace

Table cuts_table(const Network& network, const StructureOptions& options)
{
    const Organisations& all = network.source().organisations();
    const Layers parts = layers(network, options.layers, {.of = OrganisationKind::municipality});
    const auto hosted_by = hosts(network, parts.whole);
    Table table = empty_cuts();
    for (Vertex v = 0; v < parts.whole.participant_count(); ++v) {
        const OrganisationId who = parts.whole.participants[v];
        if (!options.rows.empty() &&
            std::find(options.rows.begin(), options.rows.end(), who) == options.rows.end()) {
            continue;
        }
        for (const Layer& layer : parts.layers) {
            const auto mine = arrangements_of(parts.whole, v, layer);
            if (!mine.empty()) {
                const auto cut = ways_to(network, who, mine, hosted_by).cut();
                table.add({all.code[who], all.name[who], layer.name,
                           static_cast<std::int64_t>(mine.size()),
                           static_cast<std::int64_t>(cut.size()), joined(cut)});
            }
        }
    }
    return table;
}

} // namespace noaber
