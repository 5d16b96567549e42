#include "classify/own.hpp"

#include <noaber/classify/stability.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <functional>

namespace noaber {

namespace {

using classification::Judgement;
using classification::Own;
using classification::Thresholds;
using classification::Values;

/// A number in the rules, and what it is called.
struct Threshold {
    std::string name;
    std::function<double&(Thresholds&)> in;
    std::optional<std::size_t> band; ///< It is one end of this band.
    std::optional<Model> of = std::nullopt;
    const Indicator* indicator = nullptr;
};

std::vector<Threshold> all_thresholds(const ModelRules& rules)
{
    std::vector<Threshold> result;
    std::size_t band = 0;
    for (const ModelRule& rule : rules.models) {
        for (const Condition& condition : rule.conditions) {
            const std::string name =
                std::string{word(rule.model)} + ": " + std::string{condition.indicator->name};
            result.push_back({name + ", none_at",
                              [band](Thresholds& t) -> double& { return t.bands[band].none_at; },
                              band, rule.model, condition.indicator});
            result.push_back({name + ", full_at",
                              [band](Thresholds& t) -> double& { return t.bands[band].full_at; },
                              band, rule.model, condition.indicator});
            ++band;
        }
    }
    result.push_back(
        {"determined_at", [](Thresholds& t) -> double& { return t.determined_at; }, {}});
    result.push_back({"mixed_under", [](Thresholds& t) -> double& { return t.mixed_under; }, {}});
    return result;
}

/// Finds the single changes for one municipality.
class Finder {
public:
    Finder(const Classification& found, std::size_t i)
        : m_found{found}, m_rules{*found.rules}, m_own{found, i}, m_values{m_own.values()},
          m_level{m_own.level()},
          m_thresholds{classification::thresholds_of(m_rules)}, m_answer{judged(m_thresholds)}
    {}

    std::vector<Flip> flips()
    {
        for (const Threshold& threshold : all_thresholds(m_rules)) {
            move(threshold);
        }
        std::stable_sort(m_flips.begin(), m_flips.end(), [](const Flip& a, const Flip& b) {
            return a.threshold->distance < b.threshold->distance;
        });
        end_one();
        change_one_scope();
        join_one();
        return std::move(m_flips);
    }

private:
    [[nodiscard]] std::optional<Model> judged(const Thresholds& thresholds) const
    {
        return classification::judge(m_rules, thresholds, m_values, m_level).answer();
    }

    /// The answer with a threshold times a factor; the old one where the ends of its band would
    /// change places, for then the condition says something else.
    [[nodiscard]] std::optional<Model> moved(const Threshold& threshold, double factor) const
    {
        Thresholds changed = m_thresholds;
        threshold.in(changed) *= factor;
        if (threshold.band) {
            const auto& before = m_thresholds.bands[*threshold.band];
            const auto& after = changed.bands[*threshold.band];
            if ((before.none_at < before.full_at) != (after.none_at < after.full_at) ||
                after.none_at == after.full_at) {
                return m_answer;
            }
        }
        return judged(changed);
    }

    /// The least change of a threshold in a direction that gives another answer.
    [[nodiscard]] std::optional<double> distance(const Threshold& threshold, double sign) const
    {
        constexpr double step = 0.02;
        constexpr int steps = 50;
        constexpr double exact = 0.0005;
        for (int k = 1; k <= steps; ++k) {
            double far = k * step;
            if (moved(threshold, 1 + sign * far) != m_answer) {
                double near = far - step;
                while (far - near > exact) {
                    const double middle = (near + far) / 2;
                    (moved(threshold, 1 + sign * middle) != m_answer ? far : near) = middle;
                }
                return far;
            }
        }
        return std::nullopt;
    }

    void move(const Threshold& threshold)
    {
        const auto down = distance(threshold, -1);
        const auto up = distance(threshold, 1);
        if (!down && !up) {
            return;
        }
        const bool is_down = down && (!up || *down <= *up);
        const double far = is_down ? *down : *up;
        const double factor = is_down ? 1 - far : 1 + far;
        Thresholds all = m_thresholds;
        const double value = threshold.in(all);
        m_flips.push_back({.kind = ChangeKind::threshold,
                           .what = threshold.name,
                           .threshold = MovedThreshold{.of = threshold.of,
                                                       .indicator = threshold.indicator,
                                                       .from = value,
                                                       .to = value * factor,
                                                       .distance = far},
                           .answer = moved(threshold, factor)});
    }

    [[nodiscard]] std::string name(const Own::Arrangement& arrangement) const
    {
        const Network& network = *m_found.network;
        return std::string{network.source().name(network.versions()[arrangement.about.position])};
    }

    /// Adds what gives another answer.
    void consider(const Own& changed, Flip flip)
    {
        flip.answer = changed.judged(m_thresholds).answer();
        if (flip.answer != m_answer) {
            m_flips.push_back(std::move(flip));
        }
    }

    void end_one()
    {
        for (std::size_t k = 0; k < m_own.chosen.size(); ++k) {
            Own changed = m_own;
            changed.end(k);
            consider(changed, {.kind = ChangeKind::ended, .what = name(m_own.chosen[k])});
        }
    }

    void change_one_scope()
    {
        using enum Scope;
        for (std::size_t k = 0; k < m_own.chosen.size(); ++k) {
            for (const Scope scope : {whole_organisation, broad, single_task, support}) {
                const Scope now = m_own.chosen[k].about.scope;
                if (scope != now) {
                    Own changed = m_own;
                    changed.change_scope(k, scope);
                    consider(changed, {.kind = ChangeKind::re_scoped,
                                       .what = name(m_own.chosen[k]),
                                       .from = now,
                                       .to = scope});
                }
            }
        }
    }

    void join_one()
    {
        for (const Vertex arrangement :
             classification::arrangements_of_partners(m_found.view, m_own.municipality)) {
            Own::Arrangement joined = classification::arrangement_of(m_found.view, arrangement);
            auto& members = joined.members;
            members.insert(std::lower_bound(members.begin(), members.end(), m_own.municipality),
                           m_own.municipality);
            std::string called = name(joined);
            Own changed = m_own;
            changed.join(std::move(joined));
            consider(changed, {.kind = ChangeKind::joined, .what = std::move(called)});
        }
    }

    const Classification& m_found;
    const ModelRules& m_rules;
    Own m_own;
    Values m_values;
    DataLevel m_level;
    Thresholds m_thresholds;
    std::optional<Model> m_answer;
    std::vector<Flip> m_flips;
};

} // namespace

std::span<const Word<ChangeKind>> words(ChangeKind)
{
    using enum ChangeKind;
    static constexpr std::array all{
        Word{threshold, "threshold", text("another threshold")},
        Word{ended, "ended", text("an arrangement ended")},
        Word{re_scoped, "re_scoped", text("an arrangement with another scope")},
        Word{joined, "joined", text("an arrangement joined")},
    };
    return all;
}

std::vector<Flip> flips(const Classification& found, std::size_t municipality)
{
    return found.answers[municipality].is_annotated ? std::vector<Flip>{}
                                                    : Finder{found, municipality}.flips();
}

} // namespace noaber
