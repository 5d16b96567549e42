#pragma once

#include <noaber/classify/indicator.hpp>

#include <algorithm>
#include <bit>
#include <iterator>
#include <vector>

namespace noaber::classification {

/// `value(municipality)` of every municipality that the view asks for.
template <class Value>
IndicatorValues of_each(const Cooperation& view, Value value)
{
    IndicatorValues result(view.municipalities.size());
    for (std::size_t i = 0; i < view.municipalities.size(); ++i) {
        const auto vertex = static_cast<Vertex>(i);
        if (!view.only || *view.only == vertex) {
            result[i] = value(vertex);
        }
    }
    return result;
}

/// For Indicator::behind: the arrangements of choice of which `is(arrangement, municipality, how
/// many municipalities it has)` holds.
template <class Is>
auto chosen_where(Is is)
{
    return [is](const Cooperation& view, Vertex i) {
        std::vector<std::size_t> result;
        for (const Vertex a : view.neighbours(i)) {
            if (is(view.arrangement(a), i, view.neighbours(a).size())) {
                result.push_back(view.arrangement(a).position);
            }
        }
        return result;
    };
}

/// For Indicator::behind: everything that it takes part in.
[[nodiscard]] inline std::vector<std::size_t> everything(const Cooperation& view, Vertex i)
{
    return view.all[i];
}

/// For Indicator::behind: no arrangement.
[[nodiscard]] inline std::vector<std::size_t> nothing(const Cooperation& /*view*/, Vertex /*i*/)
{
    return {};
}

/// Whether an arrangement covers a task cluster.
[[nodiscard]] inline bool
covers_a_task(const ChosenArrangement& arrangement, Vertex /*i*/, std::size_t /*members*/)
{
    return arrangement.clusters != 0;
}

/// How many arrangements of choice of each municipality `is` holds for.
template <class Is>
IndicatorValues count_chosen(const Cooperation& view, Is is)
{
    return of_each(view, [&](Vertex i) {
        const auto chosen = view.neighbours(i);
        return static_cast<double>(std::count_if(chosen.begin(), chosen.end(), [&](Vertex a) {
            return is(view.arrangement(a), i, view.neighbours(a).size());
        }));
    });
}

/// How many vertices two sorted lists share.
[[nodiscard]] inline std::size_t shared(std::span<const Vertex> a, std::span<const Vertex> b)
{
    std::size_t result = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        result += a[i] == b[j] ? 1U : 0U;
        const bool step_a = a[i] <= b[j];
        const bool step_b = b[j] <= a[i];
        i += step_a ? 1U : 0U;
        j += step_b ? 1U : 0U;
    }
    return result;
}

/// The mean over all pairs of a municipality's arrangements of choice of `value(members of one,
/// members of the other, how many they share)`; nothing where it has fewer than two.
template <class Value>
IndicatorValues mean_over_pairs(const Cooperation& view, Value value)
{
    return of_each(view, [&](Vertex i) -> std::optional<double> {
        const auto chosen = view.neighbours(i);
        if (chosen.size() < 2) {
            return std::nullopt;
        }
        double sum = 0;
        for (std::size_t a = 0; a < chosen.size(); ++a) {
            for (std::size_t b = a + 1; b < chosen.size(); ++b) {
                const auto one = view.neighbours(chosen[a]);
                const auto other = view.neighbours(chosen[b]);
                sum += value(one.size(), other.size(), shared(one, other));
            }
        }
        const auto pairs = static_cast<double>(chosen.size() * (chosen.size() - 1)) / 2;
        return sum / pairs;
    });
}

/// For each partner of a municipality: in how many of its arrangements of choice it meets it.
[[nodiscard]] inline std::vector<std::size_t> meetings(const Cooperation& view, Vertex i)
{
    std::vector<Vertex> met;
    for (const Vertex arrangement : view.neighbours(i)) {
        const auto members = view.neighbours(arrangement);
        std::copy_if(members.begin(), members.end(), std::back_inserter(met),
                     [i](Vertex member) { return member != i; });
    }
    std::sort(met.begin(), met.end());
    std::vector<std::size_t> result;
    for (std::size_t k = 0; k < met.size(); ++k) {
        if (k == 0 || met[k] != met[k - 1]) {
            result.push_back(0);
        }
        ++result.back();
    }
    return result;
}

/// How many different lists of members some arrangements have.
[[nodiscard]] inline std::size_t different_sets(const Cooperation& view,
                                                std::span<const Vertex> arrangements)
{
    std::vector<std::span<const Vertex>> sets;
    for (const Vertex arrangement : arrangements) {
        const auto members = view.neighbours(arrangement);
        const bool known = std::any_of(sets.begin(), sets.end(), [&](const auto& set) {
            return std::equal(set.begin(), set.end(), members.begin(), members.end());
        });
        if (!known) {
            sets.push_back(members);
        }
    }
    return sets.size();
}

/// The task clusters of a municipality's arrangements of choice, each as a set, empty ones left
/// out: its suppliers.
[[nodiscard]] inline std::vector<ClusterSet> supplied(const Cooperation& view, Vertex i)
{
    std::vector<ClusterSet> result;
    for (const Vertex arrangement : view.neighbours(i)) {
        if (const ClusterSet clusters = view.arrangement(arrangement).clusters; clusters != 0) {
            result.push_back(clusters);
        }
    }
    return result;
}

/// Whether an arrangement binds a municipality lightly: without staff or a legal person of its own,
/// or for support only.
[[nodiscard]] inline bool is_light(const ChosenArrangement& arrangement)
{
    using enum LegalForm;
    const LegalForm form = arrangement.form;
    return arrangement.scope == Scope::support || form == gemeenschappelijk_orgaan ||
           form == centrumconstructie || form == regeling_zonder_meer || form == covenant ||
           form == contract;
}

/// A municipality's staff in its arrangements of choice, in fte; all of it must be known.
[[nodiscard]] inline double shared_staff(const Cooperation& view, Vertex i)
{
    double sum = 0;
    for (const auto& fte : view.shared_fte[i]) {
        sum += *fte;
    }
    return sum;
}

} // namespace noaber::classification
