#include "classify/judge.hpp"

#include <algorithm>

namespace noaber::classification {

namespace {

using Ranked = std::vector<std::pair<double, Model>>;

void highest_first(Ranked& ranked)
{
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
}

/// How far a condition holds, with a band in place of its own.
double holds(const Thresholds::Band& band, const std::optional<double>& value)
{
    return Condition{.none_at = band.none_at, .full_at = band.full_at}.holds(value);
}

bool asked(const Condition& condition, const std::optional<double>& value, DataLevel level)
{
    return condition.indicator->level <= level && !(condition.proxy && level == DataLevel::staff) &&
           (value || !condition.where_known);
}

/// Whether another of the conditions of which one is enough holds more, or as much and comes first.
bool is_outdone(const ModelRule& rule, const ModelScore& found, std::size_t c)
{
    const std::string& word = rule.conditions[c].either;
    for (std::size_t other = 0; other < rule.conditions.size() && !word.empty(); ++other) {
        const auto& holds = found.holds[other];
        if (rule.conditions[other].either == word && holds &&
            (*holds > *found.holds[c] || (*holds == *found.holds[c] && other < c))) {
            return true;
        }
    }
    return false;
}

ModelScore
score(const ModelRule& rule, const Thresholds::Band* bands, const Values& values, DataLevel level)
{
    ModelScore result;
    result.holds.resize(rule.conditions.size());
    for (std::size_t c = 0; c < rule.conditions.size() && rule.scored_from <= level; ++c) {
        const Condition& condition = rule.conditions[c];
        const auto& value = values[place_of(*condition.indicator)];
        if (asked(condition, value, level)) {
            result.holds[c] = holds(bands[c], value);
        }
    }
    double held = 0;
    double whole = 0;
    for (std::size_t c = 0; c < rule.conditions.size(); ++c) {
        if (result.holds[c] && !is_outdone(rule, result, c)) {
            held += rule.conditions[c].weight * *result.holds[c];
            whole += rule.conditions[c].weight;
        }
    }
    if (whole > 0) {
        result.score = held / whole;
    }
    return result;
}

/// The two highest scores; of equal ones the first in the rules.
void lean(const ModelRules& rules, Judgement& result)
{
    Ranked order;
    for (std::size_t m = 0; m < rules.models.size(); ++m) {
        if (const auto& score = result.scores[m].score) {
            order.emplace_back(*score, rules.models[m].model);
        }
    }
    highest_first(order);
    if (!order.empty() && order[0].first > 0) {
        result.leaning = order[0].second;
        const bool other = order.size() > 1;
        result.margin = order[0].first - (other ? order[1].first : 0);
        if (other && order[1].first > 0) {
            result.second = order[1].second;
        }
    }
}

/// The model whose score is high enough at a level that allows it; two that are too near: mixed.
void determine(const ModelRules& rules,
               const Thresholds& thresholds,
               DataLevel level,
               Judgement& result)
{
    Ranked allowed;
    for (std::size_t m = 0; m < rules.models.size(); ++m) {
        const ModelRule& rule = rules.models[m];
        const bool may = rule.determined_from && *rule.determined_from <= level;
        if (may && result.scores[m].score.value_or(-1) >= thresholds.determined_at) {
            allowed.emplace_back(*result.scores[m].score, rule.model);
        }
    }
    if (allowed.empty()) {
        return;
    }
    highest_first(allowed);
    const bool near =
        allowed.size() > 1 && allowed[0].first - allowed[1].first < thresholds.mixed_under;
    result.model = near ? Model::mixed : allowed[0].second;
}

} // namespace

std::size_t place_of(const Indicator& indicator)
{
    return static_cast<std::size_t>(&indicator - indicators().data());
}

Thresholds thresholds_of(const ModelRules& rules)
{
    Thresholds result{.determined_at = rules.determined_at, .mixed_under = rules.mixed_under};
    for (const ModelRule& rule : rules.models) {
        for (const Condition& condition : rule.conditions) {
            result.bands.push_back({condition.none_at, condition.full_at});
        }
    }
    return result;
}

Judgement
judge(const ModelRules& rules, const Thresholds& thresholds, const Values& values, DataLevel level)
{
    Judgement result;
    const Thresholds::Band* bands = thresholds.bands.data();
    for (const ModelRule& rule : rules.models) {
        result.scores.push_back(score(rule, bands, values, level));
        bands += rule.conditions.size();
    }
    lean(rules, result);
    determine(rules, thresholds, level, result);
    return result;
}

} // namespace noaber::classification
