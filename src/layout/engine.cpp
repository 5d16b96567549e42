#include "layout/engine.hpp"

#include <gvc.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace noaber::layout {

namespace {

constexpr double pixels_per_inch = 72; // Graphviz' points are our pixels

/// How often Graphviz complained; a variable of the process, as Graphviz' own state is.
int& errors_seen()
{
    static int count = 0;
    return count;
}

int count_error(char* /*words*/)
{
    ++errors_seen();
    return 0;
}

/// What Graphviz wants is text that it may change: a copy, for as long as the call lasts.
class CText {
public:
    explicit CText(std::string text) : m_text{std::move(text)} {}
    operator char*() { return m_text.data(); }

private:
    std::string m_text;
};

std::string number_text(double number)
{
    std::array<char, 32> buffer{};
    const auto [end, fault] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end};
}

void set(void* thing, const std::string& attribute, const std::string& value)
{
    agsafeset(thing, CText(attribute), CText(value), CText(""));
}

Box around(Point centre, const Node& node, double margin)
{
    const double width = node.width + 2 * margin;
    const double height = node.height + 2 * margin;
    return {centre.x - width / 2, centre.y - height / 2, width, height};
}

Box joined(const Box& a, const Box& b)
{
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left,
            std::max(a.y + a.height, b.y + b.height) - top};
}

/// A request as Graphviz' graph. Leaks on purpose: the process ends with the drawing.
class Graph {
public:
    explicit Graph(const Request& request)
        : m_request{request}, m_graph{agopen(CText("g"), Agdirected, nullptr)}
    {
        set_up();
        add_clusters();
        add_nodes();
        add_edges();
    }

    [[nodiscard]] bool lay_out() const
    {
        constexpr std::array<const char*, 3> engines{"dot", "nop2", "sfdp"};
        return gvLayout(gvContext(), m_graph,
                        engines[static_cast<std::size_t>(m_request.engine)]) == 0;
    }

    [[nodiscard]] Positions positions() const
    {
        Positions result;
        for (Agnode_t* node : m_nodes) {
            result.nodes.push_back(ours(ND_coord(node)));
        }
        for (std::size_t i = 0; i < m_request.clusters; ++i) {
            result.clusters.push_back(around_cluster(i, result.nodes));
        }
        for (Agedge_t* edge : m_edges) {
            result.edges.push_back(curve(edge));
        }
        return result;
    }

private:
    void set_up()
    {
        set(m_graph, "rankdir", "LR");
        set(m_graph, "ordering", "out");
        set(m_graph, "nodesep", number_text(m_request.node_gap / pixels_per_inch));
        set(m_graph, "ranksep", number_text(m_request.rank_gap / pixels_per_inch));
        agattr(m_graph, AGNODE, CText("shape"), CText("box"));
        agattr(m_graph, AGNODE, CText("fixedsize"), CText("true"));
        agattr(m_graph, AGNODE, CText("label"), CText(""));
    }

    void add_clusters()
    {
        for (std::size_t i = 0; i < m_request.clusters; ++i) {
            m_clusters.push_back(agsubg(m_graph, CText("cluster" + std::to_string(i)), 1));
            set(m_clusters.back(), "margin", number_text(m_request.cluster_margin));
        }
    }

    void add_nodes()
    {
        for (const Node& node : m_request.nodes) {
            const std::string name = "n" + std::to_string(m_nodes.size());
            m_nodes.push_back(agnode(m_graph, CText(name), 1));
            set(m_nodes.back(), "width", number_text(node.width / pixels_per_inch));
            set(m_nodes.back(), "height", number_text(node.height / pixels_per_inch));
            if (m_request.engine == Engine::neato) {
                set(m_nodes.back(), "pos", number_text(node.at.x) + "," + number_text(-node.at.y));
            }
            if (node.cluster) {
                agsubnode(m_clusters[*node.cluster], m_nodes.back(), 1);
            }
        }
    }

    void add_edges()
    {
        for (const Edge& edge : m_request.edges) {
            const std::string name = "e" + std::to_string(m_edges.size());
            m_edges.push_back(
                agedge(m_graph, m_nodes[edge.from], m_nodes[edge.to], CText(name), 1));
            if (m_request.engine == Engine::dot) { // all from one point, all into the side
                set(m_edges.back(), "tailport", "e");
                set(m_edges.back(), "headport", "w");
            }
            set(m_edges.back(), "dir", "none");
        }
    }

    /// Graphviz' y goes up, ours goes down from the top of the whole; and neato moves everything.
    [[nodiscard]] Point ours(pointf point) const
    {
        if (m_request.engine != Engine::neato) {
            return {point.x, GD_bb(m_graph).UR.y - point.y};
        }
        const pointf moved = ND_coord(m_nodes.front());
        const Point asked = m_request.nodes.front().at;
        return {asked.x + point.x - moved.x, asked.y + moved.y - point.y};
    }

    /// Only dot knows the boxes of clusters.
    [[nodiscard]] Box around_cluster(std::size_t cluster, const std::vector<Point>& centres) const
    {
        std::optional<Box> box;
        for (std::size_t i = 0; i < centres.size(); ++i) {
            if (m_request.nodes[i].cluster == cluster) {
                const Box one = around(centres[i], m_request.nodes[i], m_request.cluster_margin);
                box = box ? joined(*box, one) : one;
            }
        }
        return box.value_or(Box{});
    }

    [[nodiscard]] Curve curve(Agedge_t* edge) const
    {
        Curve result;
        const splines* pieces = ED_spl(edge);
        if (pieces == nullptr || pieces->size == 0) {
            return {ours(ND_coord(agtail(edge)))};
        }
        const bezier& piece = pieces->list[0];
        for (int i = 0; i < piece.size; ++i) {
            result.push_back(ours(piece.list[i]));
        }
        return result;
    }

    const Request& m_request;
    Agraph_t* m_graph;
    std::vector<Agraph_t*> m_clusters;
    std::vector<Agnode_t*> m_nodes;
    std::vector<Agedge_t*> m_edges;
};

} // namespace

std::optional<Positions> lay_out(const Request& request)
{
    agseterrf(count_error);
    const Graph graph{request};
    if (!graph.lay_out() || errors_seen() > 0 || agerrors() > 0) {
        return std::nullopt;
    }
    return graph.positions();
}

} // namespace noaber::layout
