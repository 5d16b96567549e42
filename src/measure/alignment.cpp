#include <noaber/measure/alignment.hpp>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace noaber::alignment {

namespace {

/// How many vertices two sorted lists share.
std::size_t shared(std::span<const Vertex> a, std::span<const Vertex> b)
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

/// The mean of `value(members of one, members of the other)` over all pairs of arrangements.
template <class Value>
std::optional<double>
mean_over_pairs(const Graph& affiliation, std::span<const Vertex> arrangements, Value value)
{
    if (arrangements.size() < 2) {
        return std::nullopt;
    }
    double sum = 0;
    for (std::size_t a = 0; a < arrangements.size(); ++a) {
        for (std::size_t b = a + 1; b < arrangements.size(); ++b) {
            sum += value(affiliation.neighbours(arrangements[a]),
                         affiliation.neighbours(arrangements[b]));
        }
    }
    return sum / (static_cast<double>(arrangements.size() * (arrangements.size() - 1)) / 2);
}

bool cross(std::span<const Vertex> a, std::span<const Vertex> b, Crossing crossing)
{
    const std::size_t smaller = std::min(a.size(), b.size());
    const std::size_t outside = smaller - shared(a, b);
    return crossing == Crossing::hard ? outside > 0 : 4 * outside > smaller;
}

} // namespace

std::vector<Vertex> with_company(const Graph& affiliation, Vertex participant)
{
    const auto all = affiliation.neighbours(participant);
    std::vector<Vertex> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), [&](Vertex arrangement) {
        return affiliation.neighbours(arrangement).size() > 1;
    });
    return result;
}

std::vector<std::size_t>
meetings(const Graph& affiliation, Vertex participant, std::span<const Vertex> arrangements)
{
    std::vector<Vertex> met;
    for (const Vertex arrangement : arrangements) {
        const auto members = affiliation.neighbours(arrangement);
        std::copy_if(members.begin(), members.end(), std::back_inserter(met),
                     [=](Vertex member) { return member != participant; });
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

std::optional<double>
congruence(const Graph& affiliation, Vertex participant, std::span<const Vertex> arrangements)
{
    const std::vector<std::size_t> met = meetings(affiliation, participant, arrangements);
    if (met.empty()) {
        return std::nullopt;
    }
    const auto sum = static_cast<double>(std::accumulate(met.begin(), met.end(), std::size_t{0}));
    return sum / static_cast<double>(met.size() * arrangements.size());
}

std::optional<double>
nearest_partner(const Graph& affiliation, Vertex participant, std::span<const Vertex> arrangements)
{
    const std::vector<std::size_t> met = meetings(affiliation, participant, arrangements);
    if (met.empty()) {
        return std::nullopt;
    }
    return static_cast<double>(*std::max_element(met.begin(), met.end())) /
           static_cast<double>(arrangements.size());
}

std::optional<double>
crossing_rate(const Graph& affiliation, std::span<const Vertex> arrangements, Crossing crossing)
{
    return mean_over_pairs(affiliation, arrangements, [=](const auto& a, const auto& b) {
        return cross(a, b, crossing) ? 1.0 : 0.0;
    });
}

std::optional<double> similarity(const Graph& affiliation, std::span<const Vertex> arrangements)
{
    return mean_over_pairs(affiliation, arrangements, [](const auto& a, const auto& b) {
        // its own membership is no partner
        const std::size_t both = shared(a, b) - 1;
        return static_cast<double>(both) / static_cast<double>(a.size() + b.size() - 2 - both);
    });
}

std::size_t partner_sets(const Graph& affiliation, std::span<const Vertex> arrangements)
{
    std::vector<std::span<const Vertex>> sets;
    for (const Vertex arrangement : arrangements) {
        const auto members = affiliation.neighbours(arrangement);
        const bool known = std::any_of(sets.begin(), sets.end(), [&](const auto& set) {
            return std::equal(set.begin(), set.end(), members.begin(), members.end());
        });
        if (!known) {
            sets.push_back(members);
        }
    }
    return sets.size();
}

} // namespace noaber::alignment
