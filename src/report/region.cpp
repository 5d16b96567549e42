#include "report/region.hpp"

#include "render/ego/facts.hpp"
#include "render/text.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/view/projection.hpp>

#include <algorithm>
#include <tuple>

namespace noaber::report {

namespace {

std::vector<OrganisationId> in_being(const Network& network, std::vector<OrganisationId> all)
{
    const Organisations& names = network.source().organisations();
    std::erase_if(all, [&](OrganisationId id) {
        return names.kind[id] != OrganisationKind::municipality || !network.in_being(id);
    });
    const auto key = [&](OrganisationId id) { return std::tuple{fold(names.name[id]), id}; };
    std::sort(all.begin(), all.end(),
              [&](OrganisationId a, OrganisationId b) { return key(a) < key(b); });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// How a municipality takes part: as the host where the facts or its role say so.
render::Mark mark(const Network& network, std::size_t place, const Network::Tie& tie)
{
    const bool is_host = network.facts(place).host.value == tie.organisation ||
                         network.source().participations().role[tie.participation] == Role::host;
    return is_host ? render::Mark::host : render::Mark::member;
}

RegionArrangement arrangement_at(const Network& network,
                                 const std::vector<OrganisationId>& municipalities,
                                 std::size_t place)
{
    RegionArrangement result{.place = place,
                             .marks = std::vector<render::Mark>(municipalities.size())};
    for (const Network::Tie& tie : network.ties(place)) {
        const auto found =
            std::find(municipalities.begin(), municipalities.end(), tie.organisation);
        if (found != municipalities.end()) {
            result.marks[static_cast<std::size_t>(found - municipalities.begin())] =
                mark(network, place, tie);
            ++result.members;
        }
    }
    result.name = render::clean(network.source().name(network.versions()[place]));
    return result;
}

std::vector<RegionArrangement> arrangements_of(const Network& network,
                                               const std::vector<OrganisationId>& municipalities)
{
    std::vector<RegionArrangement> result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        RegionArrangement one = arrangement_at(network, municipalities, i);
        if (one.members > 0) {
            result.push_back(std::move(one));
        }
    }
    const auto key = [&](const RegionArrangement& one) {
        return std::tuple{municipalities.size() - one.members, fold(one.name), one.place};
    };
    std::sort(
        result.begin(), result.end(),
        [&](const RegionArrangement& a, const RegionArrangement& b) { return key(a) < key(b); });
    return result;
}

} // namespace

NaturalRegions natural_regions(const Network& network)
{
    NaturalRegions result{.view = incidence(network, {.of = OrganisationKind::municipality})};
    result.found = communities(project(result.view).graph, {.runs = 20});
    return result;
}

Region::Region(Teller teller,
               const Background& behind,
               const NaturalRegions& communities,
               const RegionPageOptions& options)
    : Teller{teller}, background{behind}, name{render::clean(options.name)},
      municipalities{in_being(behind.network, options.municipalities)},
      arrangements{arrangements_of(behind.network, municipalities)}, natural{communities},
      official{options.official ? &*options.official : nullptr},
      drawing{.language = language,
              .layout_program = options.layout_program,
              .outlines = options.outlines ? &*options.outlines : nullptr,
              .theme = worn.theme}
{
    if (municipalities.empty()) {
        throw Error{Fault::no_answer,
                    message("{} holds no municipality in being, expected one or more", name)};
    }
}

std::size_t Region::shared() const
{
    return static_cast<std::size_t>(
        std::count_if(arrangements.begin(), arrangements.end(),
                      [](const RegionArrangement& one) { return one.members > 1; }));
}

} // namespace noaber::report
