#include "algo/eigenvector.hpp"

#include "algo/igraph_eigen.hpp"
#include "algo/part.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace noaber::algo {

namespace {

using Numbers = std::vector<double>;

double product(const Numbers& a, const Numbers& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// x - factor * A x.
Numbers without_walks(const Graph& graph, double factor, const Numbers& x)
{
    Numbers result = x;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        double sum = 0;
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            sum += (graph.strengths.empty() ? 1 : graph.strengths[slot]) * x[graph.targets[slot]];
        }
        result[v] -= factor * sum;
    }
    return result;
}

/// The x for which without_walks(graph, factor, x) is 1 everywhere, by conjugate gradients: the
/// matrix is symmetric, and positive definite where factor < 1/lambda.
Numbers all_walks(const Graph& graph, double factor)
{
    constexpr double precision = 1e-14;
    constexpr int most_steps = 1000; // 0.9/lambda needs about eighty
    const std::size_t size = graph.vertex_count();
    Numbers x(size, 1.0);
    Numbers rest = without_walks(graph, factor, x);
    for (double& r : rest) {
        r = 1 - r;
    }
    Numbers direction = rest;
    double left = product(rest, rest);
    const double enough = precision * precision * static_cast<double>(size);
    for (int step = 0; step < most_steps && left > enough; ++step) {
        const Numbers image = without_walks(graph, factor, direction);
        const double length = left / product(direction, image);
        for (std::size_t i = 0; i < size; ++i) {
            x[i] += length * direction[i];
            rest[i] -= length * image[i];
        }
        const double before = std::exchange(left, product(rest, rest));
        for (std::size_t i = 0; i < size; ++i) {
            direction[i] = rest[i] + left / before * direction[i];
        }
    }
    return x;
}

/// Whether a part is sought in: `each` with ties, or the largest.
std::vector<const Part*> sought(const std::vector<Part>& all, Within within)
{
    std::vector<const Part*> result;
    for (const Part& part : all) {
        if (within == Within::each) {
            result.push_back(&part);
        } else if (result.empty() || part.vertices.size() > result.front()->vertices.size()) {
            result = {&part};
        }
    }
    std::erase_if(result, [](const Part* part) { return part->graph.edge_count() == 0; });
    return result;
}

} // namespace

std::vector<double> eigenvector(const Graph& graph, Within within)
{
    const std::vector<Part> all = parts(graph);
    const std::vector<const Part*> in = sought(all, within);
    std::vector<by_igraph::Leading> found;
    double largest = 0;
    for (const Part* part : in) {
        found.push_back(by_igraph::leading_eigenvector(part->graph));
        largest = std::max(largest, found.back().value);
    }
    Numbers result(graph.vertex_count());
    for (std::size_t i = 0; i < in.size(); ++i) {
        for (std::size_t j = 0; j < in[i]->vertices.size(); ++j) {
            result[in[i]->vertices[j]] = found[i].vector[j] * (found[i].value / largest);
        }
    }
    return result;
}

std::vector<double> katz(const Graph& graph)
{
    double largest = 0;
    for (const Part& part : parts(graph)) {
        if (part.graph.edge_count() > 0) {
            largest = std::max(largest, by_igraph::leading_eigenvector(part.graph).value);
        }
    }
    return largest > 0 ? all_walks(graph, 0.9 / largest) : Numbers(graph.vertex_count(), 1.0);
}

} // namespace noaber::algo
