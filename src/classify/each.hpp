#pragma once

#include <noaber/classify/indicator.hpp>
#include <noaber/measure/alignment.hpp>

#include <algorithm>
#include <bit>
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

/// For Indicator::compute: how often arrangements of choice cross.
[[nodiscard]] inline auto crossing_rates(alignment::Crossing how)
{
    return [how](const Cooperation& view) {
        return of_each(view, [&](Vertex i) {
            return alignment::crossing_rate(view.graph, view.neighbours(i), how);
        });
    };
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
