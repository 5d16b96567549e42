#include "algo/igraph_communities.hpp"

#include <noaber/community/communities.hpp>

#include <algorithm>

namespace noaber {

namespace {

TableColumn community_column()
{
    return {"community", message("Community"), "",
            message("Its number, from 1 in the order of the lowest code in each")};
}

Cell community_cell(std::uint32_t community)
{
    return std::int64_t{community} + 1;
}

/// The participants whose region is known, with their communities and the names of their regions.
struct Placed {
    std::vector<Vertex> participants;
    std::vector<std::uint32_t> communities;
    std::vector<std::string> regions;
};

Placed placed(const Register& source,
              const Incidence& view,
              const Partition& partition,
              const Regions& regions)
{
    Placed result;
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        const auto at = regions.find(source.organisations().code[view.participants[v]]);
        if (at != regions.end()) {
            result.participants.push_back(v);
            result.communities.push_back(partition[v]);
            result.regions.push_back(at->second);
        }
    }
    return result;
}

/// Numbers in the order of what they stand for, none left out: igraph fails on others.
template <class Group>
std::vector<std::uint32_t> labels_of(const std::vector<Group>& regions)
{
    std::vector<Group> names = regions;
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::vector<std::uint32_t> result;
    for (const Group& region : regions) {
        const auto at = std::lower_bound(names.begin(), names.end(), region);
        result.push_back(static_cast<std::uint32_t>(at - names.begin()));
    }
    return result;
}

/// By community, the region in which most of it lie; of equals the first by name.
std::map<std::uint32_t, std::string> main_regions(const Placed& all)
{
    std::map<std::uint32_t, std::map<std::string, std::size_t>> counts;
    for (std::size_t i = 0; i < all.participants.size(); ++i) {
        ++counts[all.communities[i]][all.regions[i]];
    }
    std::map<std::uint32_t, std::string> result;
    for (const auto& [community, regions] : counts) {
        const auto most =
            std::max_element(regions.begin(), regions.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        result.emplace(community, most->first);
    }
    return result;
}

} // namespace

Table community_table(const Register& source,
                      const Incidence& view,
                      const Partition& partition,
                      const Communities* found)
{
    std::vector<TableColumn> columns{
        {"code", message("Code"), "", message("Code of the participant")},
        {"name", message("Name"), "", message("What it is called")},
        {"kind", message("Kind"), "", message("Kind of participant")},
        community_column(),
        {"community_size", message("Size of community"), "count",
         message("How many participants are in it")}};
    if (found != nullptr) {
        columns.push_back({"stability", message("Stability"), "fraction",
                           message("How alike its community in the other runs is to this one: who "
                                   "is in both over who is in any, the mean over the runs")});
        columns.push_back({"consensus", message("Consensus"), "",
                           message("Its community by majority, from 1: what hangs together by ties "
                                   "whose ends are together in more than half of the runs. After "
                                   "Lancichinetti & Fortunato, Sci. Rep. 2 (2012) 336")});
    }
    Table table{"communities", message("Communities"), std::move(columns)};
    std::map<std::uint32_t, std::int64_t> sizes;
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        ++sizes[partition[v]];
    }
    const Organisations& all = source.organisations();
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        const OrganisationId id = view.participants[v];
        std::vector<Cell> row{all.code[id], all.name[id], term(all.kind[id]),
                              community_cell(partition[v]), sizes[partition[v]]};
        if (found != nullptr) {
            row.emplace_back(found->stability[v]);
            row.push_back(community_cell(found->consensus[v]));
        }
        table.add(std::move(row));
    }
    return table;
}

Regions regions_of(const Network& network, std::string_view field)
{
    const Annotations& all = network.source().annotations();
    const auto date = network.date();
    Regions result;
    for (const AnnotationId id : all.ids()) {
        const bool holds = !date || within(*date, all.from[id], all.until[id]);
        if (holds && all.field[id] == field) {
            result[all.subject[id]] = all.value[id];
        }
    }
    return result;
}

RegionAgreement agreement(const Register& source,
                          const Incidence& view,
                          const Partition& partition,
                          const Regions& regions)
{
    const Placed all = placed(source, view, partition, regions);
    const std::vector<std::uint32_t> labels = labels_of(all.regions);
    const auto alike = algo::by_igraph::agreement(labels_of(all.communities), labels);
    return {.compared = all.participants.size(),
            .without_region = view.participant_count() - all.participants.size(),
            .regions = labels.empty() ? 0 : *std::max_element(labels.begin(), labels.end()) + 1,
            .adjusted_rand = alike.adjusted_rand,
            .normalised_information = alike.normalised_information};
}

Table difference_table(const Register& source,
                       const Incidence& view,
                       const Partition& partition,
                       const Regions& regions)
{
    Table table{"differences",
                message("Where communities and regions differ"),
                {{"code", message("Code"), "", message("Code of the participant")},
                 {"name", message("Name"), "", message("What it is called")},
                 community_column(),
                 {"region", message("Region"), "", message("The region that it lies in")},
                 {"region_of_community", message("Region of community"), "",
                  message("The region in which most of its community lie")}}};
    const Placed all = placed(source, view, partition, regions);
    const auto main = main_regions(all);
    for (std::size_t i = 0; i < all.participants.size(); ++i) {
        const std::string& most = main.at(all.communities[i]);
        if (all.regions[i] != most) {
            const OrganisationId id = view.participants[all.participants[i]];
            table.add({source.organisations().code[id], source.organisations().name[id],
                       community_cell(all.communities[i]), all.regions[i], most});
        }
    }
    return table;
}

} // namespace noaber
