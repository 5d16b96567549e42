#include "report/peers.hpp"

#include <algorithm>

namespace noaber::report {

namespace {

/// Compares ratios of two to `size` as fractions: exact, so that equal ones go by position.
bool is_nearer(std::int64_t a, std::int64_t b, std::int64_t size)
{
    const auto [a_low, a_high] = std::minmax(a, size);
    const auto [b_low, b_high] = std::minmax(b, size);
    return a_high * b_low < b_high * a_low;
}

} // namespace

Peers peers_of(const Background& background, std::size_t position)
{
    const auto& municipalities = background.classification.view.municipalities;
    const auto& inhabitants = background.network.source().organisations().inhabitants;
    const auto size_of = [&](std::size_t i) { return inhabitants[municipalities[i]].value_or(0); };
    Peers result;
    const std::int64_t size = size_of(position);
    if (size <= 0) {
        return result;
    }
    for (std::size_t i = 0; i < municipalities.size(); ++i) {
        if (i != position && size_of(i) > 0) {
            result.positions.push_back(i);
        }
    }
    std::stable_sort(
        result.positions.begin(), result.positions.end(),
        [&](std::size_t a, std::size_t b) { return is_nearer(size_of(a), size_of(b), size); });
    result.positions.resize(std::min(result.positions.size(), peer_count));
    for (const std::size_t i : result.positions) {
        const std::int64_t one = size_of(i);
        const bool first = i == result.positions.front();
        result.least_inhabitants = first ? one : std::min(result.least_inhabitants, one);
        result.most_inhabitants = first ? one : std::max(result.most_inhabitants, one);
    }
    return result;
}

} // namespace noaber::report
