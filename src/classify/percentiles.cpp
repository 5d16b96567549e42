#include <noaber/classify/indicator.hpp>

#include <algorithm>
#include <cmath>

namespace noaber {

namespace {

std::vector<double> sorted(const IndicatorValues& values)
{
    std::vector<double> result;
    for (const auto& value : values) {
        if (value) {
            result.push_back(*value);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// The share of the others below, equal ones counting half.
double rank(const std::vector<double>& ordered, double value)
{
    const auto [first, last] = std::equal_range(ordered.begin(), ordered.end(), value);
    const auto below = static_cast<double>(first - ordered.begin());
    const auto equal_others = static_cast<double>(last - first - 1);
    return (below + equal_others / 2) / static_cast<double>(ordered.size() - 1);
}

} // namespace

std::optional<double> quantile(const IndicatorValues& values, double p)
{
    const std::vector<double> ordered = sorted(values);
    if (ordered.empty()) {
        return std::nullopt;
    }
    const double place = p * static_cast<double>(ordered.size() - 1);
    const auto low = static_cast<std::size_t>(std::floor(place));
    const std::size_t high = std::min(low + 1, ordered.size() - 1);
    const double between = place - static_cast<double>(low);
    return ordered[low] + between * (ordered[high] - ordered[low]);
}

IndicatorValues percentiles(const IndicatorValues& values)
{
    const std::vector<double> ordered = sorted(values);
    IndicatorValues result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] && ordered.size() > 1) {
            result[i] = rank(ordered, *values[i]);
        }
    }
    return result;
}

} // namespace noaber
