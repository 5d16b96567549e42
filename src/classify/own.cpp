#include "classify/own.hpp"

#include <algorithm>
#include <iterator>

namespace noaber::classification {

namespace {

/// The place of a vertex in a list in increasing order, in which it is.
Vertex place_in(const std::vector<Vertex>& list, Vertex vertex)
{
    return static_cast<Vertex>(std::lower_bound(list.begin(), list.end(), vertex) - list.begin());
}

} // namespace

Own::Own(const Classification& classified, std::size_t i)
    : found{&classified}, municipality{static_cast<Vertex>(i)}, all{classified.view.all[i]}
{
    const Cooperation& whole = classified.view;
    const auto arrangements = whole.neighbours(municipality);
    for (std::size_t k = 0; k < arrangements.size(); ++k) {
        chosen.push_back(arrangement_of(whole, arrangements[k]));
        chosen.back().staff = whole.shared_fte[i][k];
    }
}

void Own::end(std::size_t which)
{
    std::erase(all, chosen[which].about.position);
    chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(which));
}

void Own::join(Arrangement arrangement)
{
    all.push_back(arrangement.about.position);
    chosen.push_back(std::move(arrangement));
}

void Own::change_scope(std::size_t which, Scope scope)
{
    ChosenArrangement& about = chosen[which].about;
    about.scope = scope;
    about.facts_known = true;
    about.clusters =
        scope == Scope::whole_organisation ? found->view.all_clusters() : about.by_domain;
}

DataLevel Own::level() const
{
    const DataLevel known = found->view.level[municipality];
    if (known == DataLevel::memberships) {
        const bool any = std::any_of(chosen.begin(), chosen.end(), [](const Arrangement& each) {
            return each.about.facts_known;
        });
        return any ? DataLevel::facts : known;
    }
    const bool all_staff = std::all_of(chosen.begin(), chosen.end(),
                                       [](const Arrangement& each) { return each.staff; });
    return known == DataLevel::staff && !all_staff ? DataLevel::facts : known;
}

/// Those who take part in what it does, numbered anew in the same order.
Cooperation Own::view() const
{
    const Cooperation& whole = found->view;
    std::vector<Vertex> members{municipality};
    for (const Arrangement& each : chosen) {
        members.insert(members.end(), each.members.begin(), each.members.end());
        if (each.about.host) {
            members.push_back(*each.about.host);
        }
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());

    Cooperation result = whole.emptied(members.size());
    const Vertex self = place_in(members, municipality);
    result.only = self;
    std::vector<Edge> edges;
    for (const Arrangement& each : chosen) {
        const auto vertex = static_cast<Vertex>(members.size() + result.chosen.size());
        for (const Vertex member : each.members) {
            edges.push_back({place_in(members, member), vertex});
        }
        result.chosen.push_back(each.about);
        if (each.about.host) {
            result.chosen.back().host = place_in(members, *each.about.host);
        }
        for (Vertex& guest : result.chosen.back().guests) {
            guest = place_in(members, guest);
        }
        result.shared_fte[self].push_back(each.staff);
    }
    result.graph = make_graph(static_cast<Vertex>(members.size() + chosen.size()), edges, false);
    result.municipalities[self] = whole.municipalities[municipality];
    result.all[self] = all;
    result.statutory[self] = whole.statutory[municipality];
    result.level[self] = level();
    result.own[self] = whole.own[municipality];
    return result;
}

Values Own::values() const
{
    const Cooperation alone = view();
    Values result(indicators().size());
    std::vector<bool> known(result.size());
    for (const ModelRule& rule : found->rules->models) {
        for (const Condition& condition : rule.conditions) {
            const std::size_t place = place_of(*condition.indicator);
            if (!known[place]) {
                result[place] = condition.indicator->compute(alone)[*alone.only];
                known[place] = true;
            }
        }
    }
    return result;
}

Judgement Own::judged(const Thresholds& thresholds) const
{
    return judge(*found->rules, thresholds, values(), level());
}

Own::Arrangement arrangement_of(const Cooperation& view, Vertex arrangement)
{
    const auto members = view.neighbours(arrangement);
    return {.about = view.arrangement(arrangement), .members = {members.begin(), members.end()}};
}

std::vector<Vertex> arrangements_of_partners(const Cooperation& view, std::size_t municipality)
{
    const auto own = view.neighbours(static_cast<Vertex>(municipality));
    std::vector<Vertex> result;
    for (const Vertex arrangement : own) {
        for (const Vertex partner : view.neighbours(arrangement)) {
            const auto theirs = view.neighbours(partner);
            std::set_difference(theirs.begin(), theirs.end(), own.begin(), own.end(),
                                std::back_inserter(result));
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace noaber::classification
