#include "fragility/backtest/score.hpp"

#include "algo/random.hpp"
#include "fragility/backtest/auc.hpp"
#include "fragility/quantile.hpp"

namespace noaber::hindsight {

namespace {

/// How often each cluster is drawn when as many are drawn as there are.
std::vector<std::uint32_t> drawn(std::uint32_t clusters, algo::Random random)
{
    std::vector<std::uint32_t> result(clusters);
    for (std::uint32_t i = 0; i < clusters; ++i) {
        ++result[random.below(clusters)];
    }
    return result;
}

/// By case, how often its cluster counts.
std::vector<std::uint32_t> weights(const Trial& trial, const std::vector<std::uint32_t>& clusters)
{
    std::vector<std::uint32_t> result;
    for (const std::uint32_t cluster : trial.cluster) {
        result.push_back(clusters[cluster]);
    }
    return result;
}

using Aucs = std::vector<std::optional<double>>; // by ranking

Aucs aucs(const Trial& trial,
          const std::vector<Order>& orders,
          const std::vector<std::uint32_t>& weights)
{
    Aucs result;
    for (const Order& order : orders) {
        result.push_back(order.auc(trial.is_event, weights));
    }
    return result;
}

/// A figure of the cases as they are, and of every resample in which it has a meaning.
template <class Figure>
Estimate estimate(const Aucs& whole, const std::vector<Aucs>& resamples, Figure figure)
{
    std::vector<double> all;
    for (const Aucs& each : resamples) {
        if (each.front()) { // all rankings have the same events
            all.push_back(figure(each));
        }
    }
    if (!whole.front() || all.empty()) {
        return {};
    }
    std::sort(all.begin(), all.end());
    return {figure(whole), quantile(all, 0.025), quantile(all, 0.975)};
}

} // namespace

Scores score(const Trial& trial, const BacktestOptions& options)
{
    std::vector<Order> orders;
    for (const Ranking& each : trial.rankings) {
        orders.emplace_back(each.scores);
    }
    const std::vector<std::uint32_t> once(trial.clusters, 1);
    const Aucs whole = aucs(trial, orders, weights(trial, once));
    std::vector<Aucs> resamples;
    Work work{options.execution, message("Resamples"), options.resamples};
    for (std::uint64_t i = 0; i < options.resamples && trial.clusters > 0 && work.goes_on(); ++i) {
        const auto clusters = drawn(trial.clusters, algo::Random{options.seed, i});
        resamples.push_back(aucs(trial, orders, weights(trial, clusters)));
        work.step();
    }
    work.end();

    Scores result;
    for (std::size_t one = 0; one < orders.size(); ++one) {
        result.auc.push_back(
            estimate(whole, resamples, [one](const Aucs& each) { return *each[one]; }));
        auto& beats = result.beats.emplace_back();
        for (std::size_t other = 0; other < orders.size(); ++other) {
            if (trial.rankings[other].is_baseline) {
                beats.push_back(estimate(whole, resamples, [one, other](const Aucs& each) {
                    return *each[one] - *each[other];
                }));
            }
        }
    }
    return result;
}

} // namespace noaber::hindsight
