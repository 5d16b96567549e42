#include "history/kaplan_meier.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace noaber::history {

namespace {

constexpr double normal_quantile = 1.959963984540054; ///< 97.5% of the standard normal.

/// The error and the band, from the sum of d / (n * (n - d)).
void add_band(Survival& point, double greenwood)
{
    point.standard_error = point.survival * std::sqrt(greenwood);
    const double width = normal_quantile * std::sqrt(greenwood) / std::log(point.survival);
    point.low = std::pow(point.survival, std::exp(-width));
    point.high = std::pow(point.survival, std::exp(width));
}

} // namespace

std::vector<Survival> kaplan_meier(const std::vector<Life>& lives)
{
    std::set<double> ages;
    for (const Life& life : lives) {
        if (life.has_ended) {
            ages.insert(life.exit);
        }
    }
    std::vector<Survival> result;
    double survival = 1;
    double greenwood = 0;
    for (const double age : ages) {
        Survival point{.age = age};
        for (const Life& life : lives) {
            point.at_risk += life.entry < age && age <= life.exit ? 1U : 0U;
            point.ended += life.entry < age && life.has_ended && life.exit == age ? 1U : 0U;
        }
        if (point.ended == 0) {
            continue; // watched for no time at all
        }
        const auto risk = static_cast<double>(point.at_risk);
        const auto ended = static_cast<double>(point.ended);
        survival *= 1 - ended / risk;
        point.survival = survival;
        greenwood += ended / (risk * (risk - ended)); // infinite once all have ended
        if (survival > 0) {
            add_band(point, greenwood);
        }
        result.push_back(point);
    }
    return result;
}

} // namespace noaber::history
