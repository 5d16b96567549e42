#include "classify/learned.hpp"

#include <algorithm>
#include <cmath>

namespace noaber::classification {

namespace {

double scale(std::size_t features)
{
    return 1 / std::sqrt(static_cast<double>(std::max<std::size_t>(1, features)));
}

} // namespace

Learned::Learned(std::vector<Text> texts, std::size_t features, double shrink) : m_weight(features)
{
    keep_shared(texts);
    const auto merged =
        std::count_if(texts.begin(), texts.end(), [](const Text& text) { return text.merged; });
    const auto others = static_cast<std::ptrdiff_t>(texts.size()) - merged;
    m_knows = merged > 0 && others > 0;
    constexpr int rounds = 200; // by then the weights stand to two digits
    for (int round = 0; m_knows && round < rounds; ++round) {
        step(texts, static_cast<double>(merged), static_cast<double>(others), shrink);
    }
}

double Learned::score(const std::vector<std::uint32_t>& features) const
{
    double sum = 0;
    std::size_t known = 0;
    for (const std::uint32_t feature : features) {
        sum += m_weight[feature];
        known += m_is_known[feature] ? 1U : 0U;
    }
    return m_bias + sum * scale(known);
}

void Learned::keep_shared(std::vector<Text>& texts)
{
    std::vector<std::size_t> count(m_weight.size());
    for (const Text& text : texts) {
        for (const std::uint32_t feature : text.features) {
            ++count[feature];
        }
    }
    m_is_known.resize(m_weight.size());
    for (std::uint32_t feature = 0; feature < count.size(); ++feature) {
        if (count[feature] > 1) {
            m_is_known[feature] = true;
            m_known.push_back(feature);
        }
    }
    for (Text& text : texts) {
        std::erase_if(text.features, [&](std::uint32_t f) { return count[f] < 2; });
    }
}

void Learned::step(const std::vector<Text>& texts, double merged, double others, double shrink)
{
    constexpr double rate = 2;
    std::vector<double> slope(m_weight.size());
    double bias_slope = 0;
    for (const Text& text : texts) {
        const double likely = 1 / (1 + std::exp(-score(text.features)));
        const double error =
            (likely - (text.merged ? 1 : 0)) / (2 * (text.merged ? merged : others));
        bias_slope += error;
        for (const std::uint32_t feature : text.features) {
            slope[feature] += error * scale(text.features.size());
        }
    }
    for (const std::uint32_t feature : m_known) {
        m_weight[feature] -= rate * (slope[feature] + shrink * m_weight[feature]);
    }
    m_bias -= rate * bias_slope;
}

} // namespace noaber::classification
