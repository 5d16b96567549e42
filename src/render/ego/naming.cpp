#include "render/ego/naming.hpp"

#include <algorithm>
#include <tuple>

namespace noaber::render {

namespace {

constexpr std::size_t few = 8;         ///< All named, in every box.
constexpr std::size_t many = 24;       ///< More than these are never all named.
constexpr std::size_t met_most = 6;    ///< Named where not all are,
constexpr std::size_t met_besides = 3; ///< besides those of another arrangement.
constexpr std::size_t few_others = 4;  ///< Named where there are many peers.

using Organisations = std::vector<OrganisationId>;

bool holds(const Organisations& all, OrganisationId one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool includes(const Organisations& all, const Organisations& some)
{
    return std::all_of(some.begin(), some.end(),
                       [&all](OrganisationId one) { return holds(all, one); });
}

Organisations without(const Organisations& all, const Organisations& some)
{
    Organisations result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result),
                 [&some](OrganisationId one) { return !holds(some, one); });
    return result;
}

/// Those whom the subject meets elsewhere too, most often met first.
Organisations most_met(Organisations peers, std::size_t at_most, const Ego& ego)
{
    std::erase_if(peers, [&ego](OrganisationId one) { return ego.shared.at(one) < 2; });
    std::stable_sort(peers.begin(), peers.end(), [&ego](OrganisationId a, OrganisationId b) {
        return ego.shared.at(a) > ego.shared.at(b);
    });
    peers.resize(std::min(peers.size(), at_most));
    return peers;
}

/// The peers that remain, all of them or those met most.
void name_peers(Naming& naming, const Organisations& peers, std::size_t at_most, const Ego& ego)
{
    const std::size_t some = naming.as_in ? met_besides : met_most;
    naming.peers = peers.size() <= at_most ? peers : most_met(peers, some, ego);
    naming.more_peers = peers.size() - naming.peers.size();
}

void name_others(Naming& naming, const EgoArrangement& one, const Register& source)
{
    const bool all_are_few = one.peers.size() + one.others.size() + one.absent.size() <= few;
    const std::size_t room = all_are_few ? few : few_others;
    if (one.others.size() <= room) {
        naming.others = one.others;
    } else {
        for (const OrganisationId other : one.others) {
            ++naming.more_others[source.organisations().kind[other]];
        }
    }
    naming.absent = one.absent.size() <= few ? one.absent : Organisations{};
    naming.more_absent = one.absent.size() - naming.absent.size();
}

/// Positions of the arrangements with more than a few peers: those whose peers recur most often
/// first, of these the smallest, of these one that the law requires (it is the region that people
/// know), of these the one with the shortest name.
std::vector<std::size_t> large_ones(const Ego& ego)
{
    const auto& all = ego.arrangements;
    const auto recurrence = [&all](std::size_t i) {
        return std::count_if(all.begin(), all.end(), [&](const EgoArrangement& other) {
            return other.peers == all[i].peers;
        });
    };
    std::vector<std::tuple<std::ptrdiff_t, std::size_t, bool, std::size_t, std::size_t>> order;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].peers.size() > few) {
            order.emplace_back(-recurrence(i), all[i].peers.size(), !all[i].statutory,
                               all[i].name.size(), i);
        }
    }
    std::sort(order.begin(), order.end());
    std::vector<std::size_t> result;
    result.reserve(order.size());
    for (const auto& key : order) {
        result.push_back(std::get<4>(key));
    }
    return result;
}

/// The one with most peers among those whose peers all take part in `one` too.
std::optional<std::size_t> largest_within(const EgoArrangement& one,
                                          const std::vector<std::size_t>& candidates,
                                          const std::vector<EgoArrangement>& all)
{
    std::optional<std::size_t> best;
    for (const std::size_t i : candidates) {
        if (includes(one.peers, all[i].peers) &&
            (!best || all[i].peers.size() > all[*best].peers.size())) {
            best = i;
        }
    }
    return best;
}

} // namespace

std::vector<Naming> namings(const Ego& ego, const Register& source)
{
    const auto& all = ego.arrangements;
    std::vector<Naming> result(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        name_peers(result[i], all[i].peers, few, ego);
        name_others(result[i], all[i], source);
    }
    std::vector<std::size_t> named_in_full;
    for (const std::size_t i : large_ones(ego)) {
        result[i].as_in = largest_within(all[i], named_in_full, all);
        if (const auto other = result[i].as_in) {
            name_peers(result[i], without(all[i].peers, all[*other].peers), few, ego);
        } else {
            name_peers(result[i], all[i].peers, many, ego);
            if (result[i].more_peers == 0) {
                named_in_full.push_back(i);
            }
        }
    }
    return result;
}

} // namespace noaber::render
