#include "render/arrangement/facts.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace noaber::render {

namespace {

std::size_t place_of(const Network& network, ArrangementId arrangement)
{
    const auto& versions = network.versions();
    const auto found = std::find_if(versions.begin(), versions.end(), [&](VersionId version) {
        return network.source().versions().arrangement[version] == arrangement;
    });
    if (found == versions.end()) {
        throw Error{Fault::no_answer, message("the arrangement is not in force, or not selected")};
    }
    return static_cast<std::size_t>(found - versions.begin());
}

std::vector<OrganisationId>
those_in(const Network& network, std::size_t place, const std::vector<OrganisationId>& all)
{
    std::set<OrganisationId> members;
    for (const Network::Tie& tie : network.ties(place)) {
        members.insert(tie.organisation);
    }
    std::vector<OrganisationId> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result),
                 [&members](OrganisationId id) { return members.contains(id); });
    return result;
}

/// The arrangement with most of `wanted`, among those that `counts`; of equals the smallest, of
/// these the first.
template <class Counts>
std::optional<MeetingElsewhere> best_meeting(const Network& network,
                                             std::size_t besides,
                                             const std::vector<OrganisationId>& wanted,
                                             Counts counts)
{
    std::optional<MeetingElsewhere> best;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        if (i == besides || !counts(i)) {
            continue;
        }
        MeetingElsewhere one{i, those_in(network, i, wanted)};
        const auto key = [&network](const MeetingElsewhere& meeting) {
            return std::tuple{meeting.municipalities.size(),
                              std::size_t{0} - network.ties(meeting.place).size()};
        };
        if (!one.municipalities.empty() && (!best || key(one) > key(*best))) {
            best = std::move(one);
        }
    }
    return best;
}

void add_groups(ArrangementFactsheet& sheet, const Network& network)
{
    sheet.alone = sheet.municipalities;
    for (const bool statutory : {true, false}) {
        const auto counts = [&](std::size_t i) {
            return statutory == (network.facts(i).obligation.value == Obligation::statutory);
        };
        for (;;) {
            auto best = best_meeting(network, sheet.place, sheet.alone, counts);
            if (!best || best->municipalities.size() < least_group) {
                break;
            }
            std::erase_if(sheet.alone, [&best](OrganisationId id) {
                const auto& all = best->municipalities;
                return std::find(all.begin(), all.end(), id) != all.end();
            });
            sheet.groups.push_back(std::move(*best));
        }
    }
}

} // namespace

ArrangementFactsheet factsheet_of(const Network& network, ArrangementId arrangement)
{
    ArrangementFactsheet sheet{.place = place_of(network, arrangement)};
    sheet.told = told_arrangement(network, sheet.place, {});
    for (const OrganisationId id : sheet.told.others) {
        const OrganisationKind kind = network.source().organisations().kind[id];
        (kind == OrganisationKind::municipality ? sheet.municipalities : sheet.others[kind])
            .push_back(id);
    }
    add_groups(sheet, network);
    sheet.nearest =
        best_meeting(network, sheet.place, sheet.municipalities, [](std::size_t) { return true; });
    return sheet;
}

} // namespace noaber::render
