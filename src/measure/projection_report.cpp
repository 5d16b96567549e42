#include "algo/components.hpp"
#include "algo/four_cycles.hpp"
#include "algo/igraph_structure.hpp"

#include <noaber/measure/pair_measure.hpp>
#include <noaber/measure/projection_report.hpp>

#include <algorithm>

namespace noaber {

namespace {

Cell cell_of(const std::optional<double>& value)
{
    return value ? Cell{*value} : Cell{Missing::not_applicable};
}

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional{part / whole} : std::nullopt;
}

/// One of the three graphs that are held side by side.
struct Side {
    const Graph* graph;
    Vertex participants;
    double possible; ///< How many ties there could be.
    std::optional<double> clustering;

    [[nodiscard]] double ties() const { return static_cast<double>(graph->edge_count()); }

    [[nodiscard]] std::optional<double> mean_degree() const
    {
        std::size_t sum = 0;
        for (Vertex v = 0; v < participants; ++v) {
            sum += graph->neighbours(v).size();
        }
        return ratio(static_cast<double>(sum), participants);
    }
    [[nodiscard]] std::int64_t without_ties() const
    {
        std::int64_t count = 0;
        for (Vertex v = 0; v < participants; ++v) {
            count += graph->neighbours(v).empty() ? 1 : 0;
        }
        return count;
    }
};

/// The rows of the report, a quantity after the other.
class Report {
public:
    explicit Report(std::vector<Side> sides) : m_sides{std::move(sides)} {}

    template <class Value>
    void add(Term quantity, Value value)
    {
        std::vector<Cell> row{quantity};
        for (const Side& side : m_sides) {
            row.push_back(value(side));
        }
        m_table.add(std::move(row));
    }

    /// What is asked of the projection only.
    void add_of_projection(Term quantity, const std::optional<double>& value)
    {
        m_table.add({quantity, cell_of(value), Missing::not_applicable, Missing::not_applicable});
    }

    Table table() && { return std::move(m_table); }

private:
    std::vector<Side> m_sides;
    Table m_table{
        "projection",
        message("What a projection makes of the network"),
        {{"quantity", message("Quantity"), "", message("What is counted or measured")},
         {"projection", message("Who meets whom"), "",
          message("On the projection: participants, tied where they share an arrangement. Its "
                  "clustering is transitivity. Newman, Watts & Strogatz, PNAS 99 (2002) 2566")},
         {"incidence", message("Who takes part in what"), "",
          message("On the incidence: participants and arrangements. Its clustering is that of "
                  "Robins & Alexander, Comput. Math. Organ. Theory 10 (2004) 69; degrees are of "
                  "participants")},
         {"significant", message("More than by chance"), "",
          message("On the pairs that share more arrangements than the null model explains: under "
                  "0.05 after Benjamini & Hochberg, J. R. Stat. Soc. B 57 (1995) 289")}}};
};

void add_sizes(Report& report)
{
    report.add({"participants", text("participants")},
               [](const Side& side) { return Cell{std::int64_t{side.participants}}; });
    report.add({"ties", text("ties")},
               [](const Side& side) { return Cell{static_cast<std::int64_t>(side.ties())}; });
    report.add({"density", text("density")},
               [](const Side& side) { return cell_of(ratio(side.ties(), side.possible)); });
    report.add({"mean_degree", text("mean degree of participants")},
               [](const Side& side) { return cell_of(side.mean_degree()); });
    report.add({"without_ties", text("participants without ties")},
               [](const Side& side) { return Cell{side.without_ties()}; });
}

void add_shape(Report& report)
{
    report.add({"components", text("components")}, [](const Side& side) {
        return Cell{static_cast<std::int64_t>(algo::components(*side.graph).size.size())};
    });
    report.add(
        {"largest_component_share", text("share in the largest component")}, [](const Side& side) {
            const auto sizes = algo::components(*side.graph).size;
            const auto largest = std::max_element(sizes.begin(), sizes.end());
            return cell_of(largest == sizes.end() ? std::nullopt
                                                  : ratio(*largest, side.graph->vertex_count()));
        });
    report.add({"clustering", text("clustering")},
               [](const Side& side) { return cell_of(side.clustering); });
    report.add({"mean_path_length", text("mean path length")}, [](const Side& side) {
        return cell_of(algo::by_igraph::distances(*side.graph).mean);
    });
}

void add_largest(Report& report, const Incidence& view, const Graph& met)
{
    const auto share = [&](std::size_t arrangements) {
        return ratio(static_cast<double>(pairs_by_largest(view, arrangements)),
                     static_cast<double>(met.edge_count()));
    };
    report.add_of_projection({"pairs_by_largest", text("share of pairs by the largest")}, share(1));
    report.add_of_projection({"pairs_by_3_largest", text("share of pairs by the 3 largest")},
                             share(3));
    report.add_of_projection({"pairs_by_5_largest", text("share of pairs by the 5 largest")},
                             share(5));
    report.add_of_projection({"pairs_by_10_largest", text("share of pairs by the 10 largest")},
                             share(10));
}

} // namespace

Table projection_report(const Incidence& view, const NullModel& model, const Execution& execution)
{
    const Vertex participants = view.participant_count();
    const Graph met = project(view, Weighting::simple).graph;
    const Pairs pairs{view, model, execution};
    const Graph significant = significant_ties(pairs);
    const auto possible = static_cast<double>(pairs.possible());
    Report report{
        {{&met, participants, possible, algo::by_igraph::transitivity(met)},
         {&view.graph, participants, double{1} * participants * view.arrangement_count(),
          algo::closed_three_paths(view.graph, participants)},
         {&significant, participants, possible, algo::by_igraph::transitivity(significant)}}};
    add_sizes(report);
    add_shape(report);
    add_largest(report, view, met);
    return std::move(report).table();
}

} // namespace noaber
