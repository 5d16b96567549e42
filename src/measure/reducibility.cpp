#include "algo/laplacian.hpp"

#include <noaber/measure/layer_tables.hpp>
#include <noaber/measure/reducibility.hpp>
#include <noaber/view/layer_projections.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace noaber {

namespace {

/// Layers taken together, or one alone.
struct Group {
    std::size_t id = 0;
    double size = 1;
    Graph graph;
    double entropy = 0;
};

/// Joins the two nearest groups until one is left.
class Clustering {
public:
    Clustering(const LayerProjections& met, const std::vector<std::size_t>& layers, Work& work)
        : m_work{work}
    {
        for (const std::size_t layer : layers) {
            const Graph& graph = met.each[layer];
            m_groups.push_back({m_groups.size(), 1, graph, algo::von_neumann_entropy(graph)});
            m_all = m_all.vertex_count() == 0 ? graph : algo::added(m_all, graph);
        }
        m_next = m_groups.size();
        m_entropy_of_all = algo::von_neumann_entropy(m_all);
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            for (std::size_t j = i + 1; j < m_groups.size() && m_work.goes_on(); ++j) {
                m_distance[{i, j}] =
                    algo::jensen_shannon_distance(m_groups[i].graph, m_groups[j].graph);
                m_work.step();
            }
        }
    }

    [[nodiscard]] double quality() const
    {
        const double sum =
            std::accumulate(m_groups.begin(), m_groups.end(), 0.0,
                            [](double all, const Group& group) { return all + group.entropy; });
        return 1 - sum / static_cast<double>(m_groups.size()) / m_entropy_of_all;
    }

    [[nodiscard]] bool goes_on() const { return m_groups.size() > 1 && m_work.goes_on(); }

    Reducibility::Step join()
    {
        // groups stand in the order of their ids, so of equals the first pair wins
        std::size_t a = 0;
        std::size_t b = 1;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            for (std::size_t j = i + 1; j < m_groups.size(); ++j) {
                if (distance(i, j) < distance(a, b) - 1e-12) {
                    a = i;
                    b = j;
                }
            }
        }
        Reducibility::Step step{.a = m_groups[a].id, .b = m_groups[b].id, .height = distance(a, b)};
        put_together(a, b);
        step.groups = m_groups.size();
        step.quality = quality();
        return step;
    }

private:
    [[nodiscard]] double distance(std::size_t i, std::size_t j) const
    {
        return m_distance.at(std::minmax(m_groups[i].id, m_groups[j].id));
    }

    void put_together(std::size_t a, std::size_t b)
    {
        Group joined{m_next++, m_groups[a].size + m_groups[b].size,
                     algo::added(m_groups[a].graph, m_groups[b].graph)};
        joined.entropy = algo::von_neumann_entropy(joined.graph);
        const double apart = distance(a, b);
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (i != a && i != b) {
                m_distance[{m_groups[i].id, joined.id}] = ward(a, b, i, apart);
            }
        }
        m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(b));
        m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(a));
        m_groups.push_back(std::move(joined));
    }

    /// How far a third group is from two that are joined, on squared distances: Lance & Williams.
    [[nodiscard]] double ward(std::size_t a, std::size_t b, std::size_t other, double apart) const
    {
        const double size_a = m_groups[a].size;
        const double size_b = m_groups[b].size;
        const double size = m_groups[other].size;
        const double to_a = distance(a, other);
        const double to_b = distance(b, other);
        return std::sqrt(
            ((size_a + size) * to_a * to_a + (size_b + size) * to_b * to_b - size * apart * apart) /
            (size_a + size_b + size));
    }

    Work& m_work;
    std::vector<Group> m_groups;
    Graph m_all;
    double m_entropy_of_all = 0;
    std::map<std::pair<std::size_t, std::size_t>, double> m_distance;
    std::size_t m_next = 0; ///< The id of the next group.
};

Cell group_cell(const Layers& layers, const Reducibility& found, std::size_t id)
{
    return id < found.names.size() ? layer_cell(layers.by, found.names[id])
                                   : Cell{fmt::format("#{}", id - found.names.size() + 1)};
}

Term yes_or_no(bool is)
{
    return is ? Term{"yes", text("yes")} : Term{"no", text("no")};
}

} // namespace

std::vector<std::size_t> Reducibility::best_groups() const
{
    std::vector<std::size_t> parent(names.size() + steps.size());
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    for (std::size_t i = 0; i < best; ++i) {
        parent[steps[i].a] = names.size() + i;
        parent[steps[i].b] = names.size() + i;
    }
    std::map<std::size_t, std::size_t> numbers;
    std::vector<std::size_t> result;
    for (std::size_t layer = 0; layer < names.size(); ++layer) {
        std::size_t root = layer;
        while (parent[root] != root) {
            root = parent[root];
        }
        result.push_back(numbers.try_emplace(root, numbers.size()).first->second);
    }
    return result;
}

Reducibility reducibility(const Layers& layers, const Execution& execution)
{
    const LayerProjections met = project_layers(layers);
    Reducibility result;
    std::vector<std::size_t> in;
    for (std::size_t layer = 0; layer < met.each.size(); ++layer) {
        if (met.each[layer].edge_count() > 0) {
            in.push_back(layer);
            result.names.push_back(layers.layers[layer].name);
        }
    }
    if (in.empty()) {
        return result;
    }
    Work work{execution, message("Layers"), in.size() * (in.size() - 1) / 2};
    Clustering clustering{met, in, work};
    result.quality = clustering.quality();
    double highest = result.quality;
    while (clustering.goes_on()) {
        result.steps.push_back(clustering.join());
        if (result.steps.back().quality >= highest - 1e-12) {
            highest = std::max(highest, result.steps.back().quality);
            result.best = result.steps.size();
        }
    }
    work.end();
    return result;
}

Table reducibility_table(const Layers& layers, const Reducibility& found)
{
    Table table{
        "reducibility",
        message("Which layers could be taken together"),
        {{"step", message("Step"), "count", message("How many times two groups were joined")},
         {"groups", message("Groups"), "count", message("How many there are then")},
         {"joined", message("Joined"), "", message("A layer, or # and the step that made a group")},
         {"with", message("With"), "", message("The other")},
         {"height", message("Apart"), "distance",
          message("How far apart the two are: Ward's criterion on the square root of the "
                  "Jensen-Shannon divergence, from 0 to 1 between layers. De Domenico et al., "
                  "Nature Communications 6 (2015) 6864")},
         {"quality", message("Quality"), "quality",
          message("1 - mean Von Neumann entropy of the groups over that of all added up: what is "
                  "kept of the differences between layers. De Domenico et al. (2015)")},
         {"best", message("Best"), "", message("Whether the quality is the highest of all")}}};
    if (!found.names.empty()) {
        table.add({std::int64_t{0}, static_cast<std::int64_t>(found.names.size()),
                   Missing::not_applicable, Missing::not_applicable, Missing::not_applicable,
                   found.quality, yes_or_no(found.best == 0)});
    }
    for (std::size_t i = 0; i < found.steps.size(); ++i) {
        const Reducibility::Step& step = found.steps[i];
        table.add({static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(step.groups),
                   group_cell(layers, found, step.a), group_cell(layers, found, step.b),
                   step.height, step.quality, yes_or_no(found.best == i + 1)});
    }
    return table;
}

Table layer_groups_table(const Layers& layers, const Reducibility& found)
{
    Table table{
        "groups",
        message("Layers taken together"),
        {{"layer", message("Layer"), "", message("Its name")},
         {"group", message("Group"), "",
          message("Its group where the quality of the reduction is highest, from 1")},
         {"group_size", message("Size of group"), "count", message("How many layers are in it")}}};
    const std::vector<std::size_t> groups = found.best_groups();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        table.add({layer_cell(layers.by, found.names[i]), static_cast<std::int64_t>(groups[i]) + 1,
                   static_cast<std::int64_t>(std::count(groups.begin(), groups.end(), groups[i]))});
    }
    return table;
}

} // namespace noaber
