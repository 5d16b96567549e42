#include "algo/chance.hpp"

#include "algo/random.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace noaber::algo {

namespace {

double log_choose(std::size_t n, std::size_t k)
{
    const auto log_factorial = [](std::size_t x) {
        return std::lgamma(static_cast<double>(x) + 1);
    };
    return log_factorial(n) - log_factorial(k) - log_factorial(n - k);
}

} // namespace

double hypergeometric_tail(std::size_t all, std::size_t one, std::size_t other, std::size_t shared)
{
    const std::size_t least = one + other > all ? one + other - all : 0;
    if (shared <= least) {
        return 1;
    }
    double sum = 0;
    for (std::size_t k = std::min(one, other); k >= shared; --k) { // the smallest terms first
        sum += std::exp(log_choose(one, k) + log_choose(all - one, other - k) -
                        log_choose(all, other));
    }
    return std::min(sum, 1.0);
}

double poisson_binomial_tail(std::span<const double> chances, std::size_t count)
{
    if (count == 0) {
        return 1;
    }
    std::vector<double> exactly(count); // so many so far; those that arrived are taken out
    exactly[0] = 1;
    double arrived = 0;
    for (const double p : chances) {
        arrived += exactly[count - 1] * p;
        for (std::size_t k = count - 1; k > 0; --k) {
            exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
        }
        exactly[0] *= 1 - p;
    }
    return std::min(arrived, 1.0);
}

Graph drawn_by_left(const Graph& affiliation,
                    Vertex left_count,
                    std::uint64_t seed,
                    std::uint64_t number)
{
    Random random{seed, number};
    const Vertex right_count = affiliation.vertex_count() - left_count;
    std::vector<Edge> edges;
    for (Vertex left = 0; left < left_count; ++left) {
        std::set<Vertex> drawn; // Floyd: Bentley & Floyd, Comm. ACM 30 (1987) 754
        const auto degree = static_cast<Vertex>(affiliation.neighbours(left).size());
        for (Vertex last = right_count - degree; last < right_count; ++last) {
            const Vertex pick = random.below(last + 1);
            drawn.insert(drawn.contains(pick) ? last : pick);
        }
        for (const Vertex right : drawn) {
            edges.push_back({left, left_count + right});
        }
    }
    return make_graph(affiliation.vertex_count(), std::move(edges), /*weighted=*/false);
}

} // namespace noaber::algo
