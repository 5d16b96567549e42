#include "fragility/backtest/auc.hpp"

#include <algorithm>
#include <numeric>

namespace noaber::hindsight {

namespace {

/// The middle of the known scores; 0 where none is known.
double median(std::span<const std::optional<double>> scores)
{
    std::vector<double> known;
    for (const auto& score : scores) {
        if (score) {
            known.push_back(*score);
        }
    }
    if (known.empty()) {
        return 0;
    }
    const auto middle = known.begin() + static_cast<std::ptrdiff_t>(known.size() / 2);
    std::nth_element(known.begin(), middle, known.end());
    return *middle;
}

} // namespace

Order::Order(std::span<const std::optional<double>> scores) : m_cases(scores.size())
{
    const double middle = median(scores);
    const auto score = [&](std::uint32_t i) { return scores[i].value_or(middle); };
    std::iota(m_cases.begin(), m_cases.end(), 0U);
    std::stable_sort(m_cases.begin(), m_cases.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return score(a) < score(b); });
    for (std::uint32_t i = 0; i < m_cases.size(); ++i) {
        if (i == 0 || score(m_cases[i - 1]) < score(m_cases[i])) {
            m_groups.push_back(i);
        }
    }
    m_groups.push_back(static_cast<std::uint32_t>(m_cases.size()));
}

std::optional<double> Order::auc(const std::vector<bool>& is_event,
                                 std::span<const std::uint32_t> weights) const
{
    std::uint64_t twice = 0; // twice the pairs won: whole numbers, so no order of adding matters
    std::uint64_t events = 0;
    std::uint64_t others = 0;
    for (std::size_t group = 0; group + 1 < m_groups.size(); ++group) {
        std::uint64_t events_here = 0;
        std::uint64_t others_here = 0;
        for (std::uint32_t i = m_groups[group]; i < m_groups[group + 1]; ++i) {
            const std::uint32_t one = m_cases[i];
            (is_event[one] ? events_here : others_here) += weights[one];
        }
        twice += events_here * (2 * others + others_here);
        events += events_here;
        others += others_here;
    }
    if (events == 0 || others == 0) {
        return std::nullopt;
    }
    return static_cast<double>(twice) /
           (2 * static_cast<double>(events) * static_cast<double>(others));
}

std::vector<std::uint32_t> Order::ranks() const
{
    std::vector<std::uint32_t> result(m_cases.size());
    for (std::size_t group = 0; group + 1 < m_groups.size(); ++group) {
        for (std::uint32_t i = m_groups[group]; i < m_groups[group + 1]; ++i) {
            result[m_cases[i]] =
                static_cast<std::uint32_t>(m_cases.size()) - m_groups[group + 1] + 1;
        }
    }
    return result;
}

std::vector<double> Order::shares_below() const
{
    std::vector<double> result(m_cases.size());
    for (std::size_t group = 0; group + 1 < m_groups.size(); ++group) {
        const double middle = (m_groups[group] + m_groups[group + 1]) / 2.0;
        for (std::uint32_t i = m_groups[group]; i < m_groups[group + 1]; ++i) {
            result[m_cases[i]] = middle / static_cast<double>(m_cases.size());
        }
    }
    return result;
}

} // namespace noaber::hindsight
