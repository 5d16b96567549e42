#include "algo/leiden.hpp"

#include "algo/random.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <deque>
#include <numeric>

namespace noaber::algo {

namespace {

using Labels = std::vector<std::uint32_t>;

/// What a gain must exceed: less is rounding, and would let vertices go round for ever.
constexpr double rounding = 1e-12;

/// A graph whose vertices are vertices of the first, or parts of it.
struct Level {
    Graph graph;
    std::size_t groups = 1;
    std::vector<double> amounts; ///< Vertex by group.
    std::vector<double> rate;    ///< Group by group, in units of the ties.

    [[nodiscard]] const double* amounts_of(Vertex v) const { return &amounts[v * groups]; }
    [[nodiscard]] double strength(std::uint32_t slot) const
    {
        return graph.strengths.empty() ? 1 : graph.strengths[slot];
    }
    /// How strong a vertex and something with those amounts are tied by chance.
    [[nodiscard]] double expected(const double* one, const double* other) const
    {
        double sum = 0;
        for (std::size_t g = 0; g < groups; ++g) {
            for (std::size_t h = 0; one[g] != 0 && h < groups; ++h) {
                sum += one[g] * rate[g * groups + h] * other[h];
            }
        }
        return sum;
    }
};

std::vector<Vertex> shuffled(Vertex count, Random& random)
{
    std::vector<Vertex> result(count);
    std::iota(result.begin(), result.end(), Vertex{0});
    for (Vertex i = count; i > 1; --i) {
        std::swap(result[i - 1], result[random.below(i)]);
    }
    return result;
}

/// Numbers labels from 0 in the order in which they are met; how many there are.
std::uint32_t number(Labels& labels)
{
    constexpr std::uint32_t none = 0xFFFFFFFF;
    Labels numbers(labels.size(), none);
    std::uint32_t next = 0;
    for (std::uint32_t& label : labels) {
        if (numbers[label] == none) {
            numbers[label] = next++;
        }
        label = numbers[label];
    }
    return next;
}

/// Communities while vertices move between them: labels, and the amounts of each label.
class Communities {
public:
    Communities(const Level& level, Labels labels)
        : m_level{level}, m_labels{std::move(labels)}, m_size(m_labels.size()),
          m_amounts(m_labels.size() * level.groups), m_ties(m_labels.size())
    {
        for (Vertex v = 0; v < m_labels.size(); ++v) {
            change(v, m_labels[v], 1);
        }
        for (std::uint32_t label = 0; label < m_labels.size(); ++label) {
            if (m_size[label] == 0) {
                m_empty.push_back(label);
            }
        }
    }

    [[nodiscard]] const Labels& labels() const { return m_labels; }

    /// Moves a vertex to the community where it gains most; whether it moved.
    bool move(Vertex v)
    {
        const std::uint32_t before = m_labels[v];
        change(v, before, -1);
        const std::uint32_t alone = m_size[before] == 0 ? before : m_empty.back();
        std::uint32_t best = before;
        count_ties(v);
        double most = gain(v, before);
        for (const std::uint32_t label : m_near) {
            if (const double value = gain(v, label); value > most + rounding) {
                most = value;
                best = label;
            }
        }
        if (0 > most + rounding) {
            best = alone;
        }
        forget_ties();
        settle(v, before, best);
        return best != before;
    }

private:
    void change(Vertex v, std::uint32_t label, int by)
    {
        m_size[label] += static_cast<std::uint32_t>(by);
        for (std::size_t g = 0; g < m_level.groups; ++g) {
            m_amounts[label * m_level.groups + g] += by * m_level.amounts_of(v)[g];
        }
    }

    [[nodiscard]] double gain(Vertex v, std::uint32_t label) const
    {
        return m_ties[label] -
               m_level.expected(m_level.amounts_of(v), &m_amounts[label * m_level.groups]);
    }

    void count_ties(Vertex v)
    {
        const Graph& graph = m_level.graph;
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            const std::uint32_t label = m_labels[graph.targets[slot]];
            if (m_ties[label] == 0) {
                m_near.push_back(label);
            }
            m_ties[label] += m_level.strength(slot);
        }
    }

    void forget_ties()
    {
        for (const std::uint32_t label : m_near) {
            m_ties[label] = 0;
        }
        m_near.clear();
    }

    void settle(Vertex v, std::uint32_t before, std::uint32_t now)
    {
        if (m_size[now] == 0 && now != before) {
            m_empty.pop_back();
        }
        if (m_size[before] == 0 && now != before) {
            m_empty.push_back(before);
        }
        m_labels[v] = now;
        change(v, now, 1);
    }

    const Level& m_level;
    Labels m_labels;
    std::vector<std::uint32_t> m_size;
    std::vector<double> m_amounts;
    std::vector<std::uint32_t> m_empty; ///< Labels that nobody has.
    std::vector<double> m_ties;         ///< Of the vertex at hand with each label; else 0.
    std::vector<std::uint32_t> m_near;  ///< Labels of its neighbours.
};

/// Moves vertices until none gains; those next to one that moved are asked again.
Labels moved(const Level& level, Labels labels, Random& random)
{
    Communities communities{level, std::move(labels)};
    const auto order = shuffled(level.graph.vertex_count(), random);
    std::deque<Vertex> queue{order.begin(), order.end()};
    std::vector<bool> is_waiting(order.size(), true);
    while (!queue.empty()) {
        const Vertex v = queue.front();
        queue.pop_front();
        is_waiting[v] = false;
        if (communities.move(v)) {
            for (const Vertex neighbour : level.graph.neighbours(v)) {
                const bool is_apart = communities.labels()[neighbour] != communities.labels()[v];
                if (is_apart && !is_waiting[neighbour]) {
                    queue.push_back(neighbour);
                    is_waiting[neighbour] = true;
                }
            }
        }
    }
    return communities.labels();
}

/// Communities taken apart: each vertex alone, then joined where both are well tied to the rest of
/// their community.
class Refinement {
public:
    Refinement(const Level& level, const Labels& communities)
        : m_level{level}, m_communities{communities}, m_labels(communities.size()),
          m_size(communities.size(), 1), m_amounts{level.amounts}, m_cut(communities.size()),
          m_whole(communities.size() * level.groups)
    {
        std::iota(m_labels.begin(), m_labels.end(), 0U);
        for (Vertex v = 0; v < m_labels.size(); ++v) {
            for (std::size_t g = 0; g < level.groups; ++g) {
                m_whole[communities[v] * level.groups + g] += level.amounts_of(v)[g];
            }
            for_each_inside(v, [&](Vertex, double strength) { m_cut[v] += strength; });
        }
    }

    Labels refined(Random& random) &&
    {
        for (const Vertex v : shuffled(m_level.graph.vertex_count(), random)) {
            if (m_size[m_labels[v]] == 1 && is_well_tied(m_labels[v])) {
                join(v);
            }
        }
        return std::move(m_labels);
    }

private:
    template <class Visit>
    void for_each_inside(Vertex v, Visit visit) const
    {
        const Graph& graph = m_level.graph;
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            if (m_communities[graph.targets[slot]] == m_communities[v]) {
                visit(graph.targets[slot], m_level.strength(slot));
            }
        }
    }

    /// Whether a part is tied to the rest of its community at least as strongly as by chance.
    [[nodiscard]] bool is_well_tied(std::uint32_t label) const
    {
        const double* own = &m_amounts[label * m_level.groups];
        // a part has the label of one of its vertices
        const double* whole = &m_whole[m_communities[label] * m_level.groups];
        return m_cut[label] + rounding >= m_level.expected(own, whole) - m_level.expected(own, own);
    }

    void join(Vertex v)
    {
        std::vector<std::pair<std::uint32_t, double>> near;
        for_each_inside(v, [&](Vertex other, double strength) {
            near.emplace_back(m_labels[other], strength);
        });
        std::sort(near.begin(), near.end());
        std::uint32_t best = m_labels[v];
        double most = 0;
        double tied = 0;
        for (std::size_t i = 0; i < near.size();) {
            const std::uint32_t label = near[i].first;
            double ties = 0;
            for (; i < near.size() && near[i].first == label; ++i) {
                ties += near[i].second;
            }
            const double value =
                ties - m_level.expected(m_level.amounts_of(v), &m_amounts[label * m_level.groups]);
            if (label != m_labels[v] && value > most + rounding && is_well_tied(label)) {
                best = label;
                most = value;
                tied = ties;
            }
        }
        if (best != m_labels[v]) {
            put(v, best, tied);
        }
    }

    void put(Vertex v, std::uint32_t label, double tied)
    {
        m_cut[label] += m_cut[v] - 2 * tied;
        m_size[m_labels[v]] = 0;
        ++m_size[label];
        for (std::size_t g = 0; g < m_level.groups; ++g) {
            m_amounts[label * m_level.groups + g] += m_level.amounts_of(v)[g];
        }
        m_labels[v] = label;
    }

    const Level& m_level;
    const Labels& m_communities;
    Labels m_labels;
    std::vector<std::uint32_t> m_size;
    std::vector<double> m_amounts; ///< By label.
    std::vector<double> m_cut;     ///< By label: ties to the rest of its community.
    std::vector<double> m_whole;   ///< By community.
};

/// The graph whose vertices are the parts.
Level aggregated(const Level& level, const Labels& parts, std::uint32_t count)
{
    Level result{{}, level.groups, std::vector<double>(count * level.groups), level.rate};
    std::vector<Edge> edges;
    for (Vertex v = 0; v < parts.size(); ++v) {
        for (std::size_t g = 0; g < level.groups; ++g) {
            result.amounts[parts[v] * level.groups + g] += level.amounts_of(v)[g];
        }
        for (std::uint32_t slot = level.graph.offsets[v]; slot < level.graph.offsets[v + 1];
             ++slot) {
            const Vertex other = level.graph.targets[slot];
            if (v < other && parts[v] != parts[other]) {
                edges.push_back({parts[v], parts[other], level.strength(slot)});
            }
        }
    }
    result.graph = make_graph(count, std::move(edges), /*weighted=*/true);
    return result;
}

/// One pass over all levels, from the labels given.
Labels improved(const Level& first, Labels labels, Random& random)
{
    Level level = first;
    Labels part_of(labels.size()); // of each first vertex, at the level at hand
    std::iota(part_of.begin(), part_of.end(), 0U);
    while (true) {
        labels = moved(level, std::move(labels), random);
        number(labels);
        Labels parts = Refinement{level, labels}.refined(random);
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

Level first_level(const Graph& graph, const Expected& expected)
{
    Level result{graph, expected.groups,
                 std::vector<double>(graph.vertex_count() * expected.groups), expected.rate};
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        result.amounts[v * expected.groups + expected.group_of[v]] = expected.amount[v];
    }
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
