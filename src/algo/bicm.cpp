#include "algo/bicm.hpp"

#include "algo/random.hpp"
#include "algo/solve.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace noaber::algo {

namespace {

/// The vertices of one side that have the same degree.
struct Class {
    double degree = 0; ///< Ties that are still a matter of chance.
    double size = 0;
    bool is_settled = false; ///< Its chances are known: 0 or 1.
    double theta = 0;        ///< -log x, or -log y.
};

/// Both sides in classes, and the chances between them: NaN-free, 0 or 1 where settled.
class Classes {
public:
    Classes(std::vector<Class> left, std::vector<Class> right)
        : m_left{std::move(left)}, m_right{std::move(right)},
          m_chance(m_left.size() * m_right.size(), -1)
    {}

    std::vector<double> solve() &&
    {
        settle();
        start();
        constexpr int most_steps = 200;
        for (int step = 0; step < most_steps && error() > 1e-10; ++step) {
            take_step();
        }
        require(error() < 1e-8, "the chances of a random affiliation are found");
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            for (std::size_t j = 0; j < m_right.size(); ++j) {
                at(i, j) = chance(i, j);
            }
        }
        return std::move(m_chance);
    }

private:
    double& at(std::size_t i, std::size_t j) { return m_chance[i * m_right.size() + j]; }

    /// Takes out who has no tie or all there are, until nobody has.
    void settle()
    {
        bool found = true;
        while (found) {
            found = settle_one(m_left, m_right, false) || settle_one(m_right, m_left, true);
        }
    }

    bool settle_one(std::vector<Class>& own, std::vector<Class>& others, bool is_right)
    {
        double open = 0; // vertices on the other side that are not settled
        for (const Class& other : others) {
            open += other.is_settled ? 0 : other.size;
        }
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (!own[i].is_settled && (own[i].degree <= 0 || own[i].degree >= open)) {
                const double value = own[i].degree <= 0 ? 0 : 1;
                own[i].is_settled = true;
                for (std::size_t j = 0; j < others.size(); ++j) {
                    if (!others[j].is_settled) {
                        (is_right ? at(j, i) : at(i, j)) = value;
                        others[j].degree -= value * own[i].size;
                    }
                }
                return true;
            }
        }
        return false;
    }

    /// As if ties were few: x = k/sqrt(ties).
    void start()
    {
        double ties = 0;
        for (const Class& each : m_left) {
            ties += each.is_settled ? 0 : each.size * each.degree;
        }
        for (auto* side : {&m_left, &m_right}) {
            for (Class& each : *side) {
                each.theta = each.is_settled ? 0 : -std::log(each.degree / std::sqrt(ties));
            }
        }
    }

    double chance(std::size_t i, std::size_t j)
    {
        return at(i, j) >= 0 ? at(i, j) : 1 / (1 + std::exp(m_left[i].theta + m_right[j].theta));
    }

    /// By how much each class misses its degree, left then right; 0 where settled.
    std::vector<double> misses()
    {
        std::vector<double> result;
        for (const Class& each : m_left) {
            result.push_back(each.is_settled ? 0 : -each.degree);
        }
        for (const Class& each : m_right) {
            result.push_back(each.is_settled ? 0 : -each.degree);
        }
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            for (std::size_t j = 0; j < m_right.size(); ++j) {
                if (at(i, j) < 0) {
                    result[i] += m_right[j].size * chance(i, j);
                    result[m_left.size() + j] += m_left[i].size * chance(i, j);
                }
            }
        }
        return result;
    }

    double error()
    {
        double result = 0;
        for (const double miss : misses()) {
            result = std::max(result, std::abs(miss));
        }
        return result;
    }

    /// Minus the likelihood, which is convex in the thetas.
    double loss()
    {
        double result = 0;
        for (const auto* side : {&m_left, &m_right}) {
            for (const Class& each : *side) {
                result += each.is_settled ? 0 : each.size * each.degree * each.theta;
            }
        }
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            for (std::size_t j = 0; j < m_right.size(); ++j) {
                if (at(i, j) < 0) {
                    const double sum = m_left[i].theta + m_right[j].theta;
                    const double log =
                        sum > 0 ? std::log1p(std::exp(-sum)) : -sum + std::log1p(std::exp(sum));
                    result += m_left[i].size * m_right[j].size * log;
                }
            }
        }
        return result;
    }

    /// Newton's step, halved until it helps.
    void take_step()
    {
        const std::size_t size = m_left.size() + m_right.size();
        std::vector<double> slope = misses();
        std::vector<double> bend(size * size);
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            for (std::size_t j = 0; j < m_right.size(); ++j) {
                if (at(i, j) < 0) {
                    const double p = chance(i, j);
                    const double weight = m_left[i].size * m_right[j].size * p * (1 - p);
                    const std::size_t k = m_left.size() + j;
                    bend[i * size + i] += weight;
                    bend[k * size + k] += weight;
                    bend[i * size + k] += weight;
                    bend[k * size + i] += weight;
                }
            }
        }
        for (std::size_t i = 0; i < size; ++i) {
            const Class& own = i < m_left.size() ? m_left[i] : m_right[i - m_left.size()];
            slope[i] *= own.size;
            // all thetas of one side may shift against those of the other: hold them a little
            bend[i * size + i] = bend[i * size + i] * (1 + 1e-10) + (own.is_settled ? 1 : 1e-200);
        }
        move(solved(std::move(bend), std::move(slope)));
    }

    void move(const std::vector<double>& step)
    {
        const double before = loss();
        const auto left = m_left;
        const auto right = m_right;
        for (double length = 1; length > 1e-6; length /= 2) {
            for (std::size_t i = 0; i < m_left.size(); ++i) {
                m_left[i].theta = left[i].theta + length * step[i];
            }
            for (std::size_t j = 0; j < m_right.size(); ++j) {
                m_right[j].theta = right[j].theta + length * step[m_left.size() + j];
            }
            if (loss() <= before + 1e-12 * std::abs(before)) {
                return;
            }
        }
    }

    std::vector<Class> m_left;
    std::vector<Class> m_right;
    std::vector<double> m_chance; ///< -1 where not settled.
};

/// The classes of the vertices from `begin` to `end`, and which each is in.
std::vector<Class>
classes(const Graph& graph, Vertex begin, Vertex end, std::vector<std::uint32_t>& class_of)
{
    std::map<std::size_t, std::uint32_t> numbers;
    std::vector<Class> result;
    for (Vertex v = begin; v < end; ++v) {
        const std::size_t degree = graph.neighbours(v).size();
        const auto next = static_cast<std::uint32_t>(numbers.size());
        const auto [at, is_new] = numbers.try_emplace(degree, next);
        if (is_new) {
            result.push_back({.degree = static_cast<double>(degree)});
        }
        ++result[at->second].size;
        class_of.push_back(at->second);
    }
    return result;
}

} // namespace

Bicm::Bicm(const Graph& affiliation, Vertex left_count)
{
    auto left = classes(affiliation, 0, left_count, m_left_class);
    auto right = classes(affiliation, left_count, affiliation.vertex_count(), m_right_class);
    m_right_classes = right.size();
    m_chance = Classes{std::move(left), std::move(right)}.solve();
}

Graph Bicm::sample(std::uint64_t seed, std::uint64_t number) const
{
    Random random{seed, number};
    std::vector<Edge> edges;
    for (Vertex left = 0; left < left_count(); ++left) {
        for (Vertex right = 0; right < right_count(); ++right) {
            if (random.fraction() < chance(left, right)) {
                edges.push_back({left, left_count() + right});
            }
        }
    }
    return make_graph(left_count() + right_count(), std::move(edges), /*weighted=*/false);
}

} // namespace noaber::algo
