#include "algo/leiden_level.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <numeric>

namespace noaber::algo {

using namespace leiden_steps;

namespace {

/// One pass over all levels, from the labels given.
Labels improved(const Level& first, Labels labels, Random& random)
{
    Level level = first;
    Labels part_of(labels.size()); // of each first vertex, at the level at hand
    std::iota(part_of.begin(), part_of.end(), 0U);
    while (true) {
        labels = moved(level, std::move(labels), random);
        number(labels);
        Labels parts = refined(level, labels, random);
        const std::uint32_t count = number(parts);
        if (count == level.graph.vertex_count()) {
            break;
        }
        Labels next(count);
        for (Vertex v = 0; v < parts.size(); ++v) {
            next[parts[v]] = labels[v];
        }
        for (std::uint32_t& part : part_of) {
            part = parts[part];
        }
        level = aggregated(level, parts, count);
        number(next);
        labels = std::move(next);
    }
    Labels result(part_of.size());
    for (std::size_t v = 0; v < result.size(); ++v) {
        result[v] = labels[part_of[v]];
    }
    number(result);
    return result;
}

} // namespace

double
quality(const Graph& graph, const Expected& expected, const std::vector<std::uint32_t>& labels)
{
    const Level level = first_level(graph, expected);
    const std::uint32_t count =
        labels.empty() ? 0 : *std::max_element(labels.begin(), labels.end()) + 1;
    std::vector<double> amounts(count * level.groups);
    double inside = 0;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        amounts[labels[v] * level.groups + expected.group_of[v]] += expected.amount[v];
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            const bool counts = v < graph.targets[slot] && labels[v] == labels[graph.targets[slot]];
            inside += counts ? level.strength(slot) : 0;
        }
    }
    double by_chance = 0;
    for (std::uint32_t label = 0; label < count; ++label) {
        const double* own = &amounts[label * level.groups];
        by_chance += level.expected(own, own) / 2;
    }
    return inside - by_chance;
}

std::vector<std::uint32_t> leiden(const Graph& graph,
                                  const Expected& expected,
                                  std::uint64_t seed,
                                  std::uint64_t number,
                                  std::size_t iterations)
{
    require(expected.group_of.size() == graph.vertex_count() &&
                expected.amount.size() == graph.vertex_count() &&
                expected.rate.size() == expected.groups * expected.groups,
            "every vertex has an amount in a group, and every two groups have a rate");
    Random random{seed, number};
    const Level first = first_level(graph, expected);
    Labels labels(graph.vertex_count());
    std::iota(labels.begin(), labels.end(), 0U);
    for (std::size_t i = 0; i < iterations; ++i) {
        labels = improved(first, std::move(labels), random);
    }
    return labels;
}

} // namespace noaber::algo
