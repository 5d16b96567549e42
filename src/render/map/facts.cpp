#include "render/map/facts.hpp"

#include "render/ego/facts.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace noaber::render {

namespace {

constexpr std::size_t some_lines = 25;

/// The municipalities in being that take part or that the network was cut to.
std::vector<OrganisationId> municipalities(const Network& network)
{
    std::vector<OrganisationId> all = network.participants();
    const auto& within = network.options().within;
    const std::set<OrganisationId> everyone = [&] {
        std::set<OrganisationId> result{all.begin(), all.end()};
        result.insert(within.begin(), within.end());
        return result;
    }();
    std::vector<OrganisationId> result;
    std::copy_if(everyone.begin(), everyone.end(), std::back_inserter(result),
                 [&](OrganisationId id) {
                     return network.in_being(id) && network.source().organisations().kind[id] ==
                                                        OrganisationKind::municipality;
                 });
    return result;
}

void add_places(Map& map, const Network& network, const Outlines* outlines)
{
    const Register& source = network.source();
    const auto models = shown_models(network);
    for (const OrganisationId id : municipalities(network)) {
        const Outline* outline =
            outlines != nullptr ? outlines->find(source.organisations().code[id]) : nullptr;
        const auto at = place_of(source, id, outlines);
        if (!at) {
            map.unplaced.push_back(id);
            continue;
        }
        const auto model = models.find(id);
        map.places.push_back({.municipality = id,
                              .name = shown_name(source, id),
                              .model = model == models.end() ? ShownModel{} : model->second,
                              .outline = outline,
                              .at = *at});
    }
}

/// The places of those who take part in an arrangement.
std::vector<std::size_t> members(const Map& map, const Network& network, std::size_t arrangement)
{
    std::vector<std::size_t> result;
    for (const Network::Tie& tie : network.ties(arrangement)) {
        const auto place = std::lower_bound(
            map.places.begin(), map.places.end(), tie.organisation,
            [](const MapPlace& one, OrganisationId id) { return one.municipality < id; });
        if (place != map.places.end() && place->municipality == tie.organisation) {
            result.push_back(static_cast<std::size_t>(place - map.places.begin()));
        }
    }
    return result;
}

void count(Map& map, const Network& network)
{
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> shared;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const std::vector<std::size_t> all = members(map, network, i);
        if (network.facts(i).obligation.value == Obligation::statutory) {
            map.statutory += all.empty() ? 0U : 1U;
        } else if (all.size() == map.places.size() && all.size() > 2) {
            ++map.of_all;
        } else if (!all.empty()) {
            map.arrangements.push_back(i);
            for (std::size_t a = 0; a < all.size(); ++a) {
                ++map.places[all[a]].arrangements;
                for (std::size_t b = a + 1; b < all.size(); ++b) {
                    ++shared[{all[a], all[b]}];
                }
            }
        }
    }
    for (const auto& [pair, number] : shared) {
        map.ties.push_back({pair.first, pair.second, number});
    }
    std::stable_sort(map.ties.begin(), map.ties.end(),
                     [](const MapTie& a, const MapTie& b) { return a.shared > b.shared; });
}

/// The least threshold that leaves some lines only; where even the highest leaves more, that one.
std::size_t chosen_threshold(const std::vector<MapTie>& ties)
{
    if (ties.size() <= some_lines) {
        return 1;
    }
    const std::size_t first_left_out = ties[some_lines].shared;
    const auto drawn =
        std::find_if(ties.rbegin(), ties.rend(),
                     [first_left_out](const MapTie& one) { return one.shared > first_left_out; });
    return drawn == ties.rend() ? ties.front().shared : drawn->shared;
}

} // namespace

std::size_t Map::drawn_ties() const
{
    return static_cast<std::size_t>(std::count_if(
        ties.begin(), ties.end(), [this](const MapTie& tie) { return tie.shared >= threshold; }));
}

std::optional<Coordinate>
place_of(const Register& source, OrganisationId id, const Outlines* outlines)
{
    const Organisations& all = source.organisations();
    if (all.longitude[id] && all.latitude[id]) {
        return Coordinate{*all.longitude[id], *all.latitude[id]};
    }
    const Outline* outline = outlines != nullptr ? outlines->find(all.code[id]) : nullptr;
    return outline != nullptr ? std::optional{place_within(*outline)} : std::nullopt;
}

Map map_of(const Network& network, const DrawOptions& options)
{
    Map map;
    add_places(map, network, options.outlines);
    if (map.places.empty() && !map.unplaced.empty() && options.outlines == nullptr) {
        throw Error{Fault::usage,
                    {"--outlines"},
                    message("not given, expected a file of outlines: the input says of no "
                            "municipality where it lies")};
    }
    if (map.places.empty()) {
        throw Error{Fault::no_answer, message("no municipality here has a place on the map")};
    }
    count(map, network);
    map.threshold = options.threshold > 0 ? options.threshold : chosen_threshold(map.ties);
    return map;
}

} // namespace noaber::render
