#include "algo/laplacian.hpp"
#include "measure/named.hpp"

#include <noaber/measure/layer_tables.hpp>
#include <noaber/measure/network_measure.hpp>
#include <noaber/view/layer_projections.hpp>

#include <array>
#include <cmath>
#include <utility>

namespace noaber {

namespace {

constexpr std::array of_a_layer{"participants", "arrangements", "ties", "density",
                                "largest_component_share"};

Table empty_layer_table()
{
    std::vector<TableColumn> columns{
        {"layer", message("Layer"), "", message("Its name; unknown where no layer is known")},
        {"known", message("Known"), "",
         message("No for the arrangements of which the layer is not known: no layer of its own")}};
    for (const char* name : of_a_layer) {
        columns.push_back(column_of(network_measure(name)));
    }
    columns.push_back({"share_of_arrangements", message("Of all arrangements"), "share",
                       message("Its arrangements over those of the whole; layers may overlap")});
    return {"layers", message("Layers"), std::move(columns)};
}

Term known_term(bool known)
{
    return known ? Term{"yes", text("yes")} : Term{"no", text("no")};
}

/// The members of two sorted lists: how many of them are in both, and in any.
struct Overlap {
    std::size_t a = 0;
    std::size_t b = 0;
    std::size_t both = 0;

    [[nodiscard]] Cell jaccard() const { return ratio(both, a + b - both); }
    [[nodiscard]] Cell of_a() const { return ratio(both, a); }
    [[nodiscard]] Cell of_b() const { return ratio(both, b); }

private:
    static Cell ratio(std::size_t part, std::size_t whole)
    {
        return whole == 0 ? Cell{Missing::not_applicable}
                          : Cell{static_cast<double>(part) / static_cast<double>(whole)};
    }
};

template <class T>
Overlap overlap(const std::vector<T>& a, const std::vector<T>& b)
{
    std::vector<T> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return {a.size(), b.size(), both.size()};
}

/// What a layer is made of, each list sorted.
struct Members {
    std::vector<Vertex> participants;
    std::vector<std::pair<OrganisationId, OrganisationId>> pairs; ///< That meet in it.
    std::vector<std::pair<Vertex, Vertex>> incidences;            ///< Arrangement and participant.
};

Members members(const Layers& layers, std::size_t layer)
{
    Members result;
    for (Vertex v = 0; v < layers.whole.participant_count(); ++v) {
        if (layers.degree(v, layer) > 0) {
            result.participants.push_back(v);
        }
    }
    for (const Vertex arrangement : layers.layers[layer].arrangements) {
        for (const Vertex participant : layers.whole.graph.neighbours(arrangement)) {
            result.incidences.emplace_back(arrangement, participant);
        }
    }
    const Incidence own = incidence(layers, layer);
    const Graph met = project(own, Weighting::simple).graph;
    for (Vertex v = 0; v < met.vertex_count(); ++v) {
        for (const Vertex other : met.neighbours(v)) {
            if (v < other) {
                result.pairs.emplace_back(own.participants[v], own.participants[other]);
            }
        }
    }
    return result;
}

/// Pearson's correlation; whole numbers, so that the sums are exact.
Cell correlation(const std::vector<std::pair<std::int64_t, std::int64_t>>& points)
{
    std::int64_t a = 0, b = 0, aa = 0, bb = 0, ab = 0;
    for (const auto& [x, y] : points) {
        a += x;
        b += y;
        aa += x * x;
        bb += y * y;
        ab += x * y;
    }
    const auto n = static_cast<std::int64_t>(points.size());
    const auto spread_a = static_cast<double>(n * aa - a * a);
    const auto spread_b = static_cast<double>(n * bb - b * b);
    if (spread_a == 0 || spread_b == 0) {
        return Missing::not_applicable;
    }
    return static_cast<double>(n * ab - a * b) / (std::sqrt(spread_a) * std::sqrt(spread_b));
}

Cell degree_correlation(const Layers& layers, std::size_t a, std::size_t b, bool only_in_both)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> points;
    for (Vertex v = 0; v < layers.whole.participant_count(); ++v) {
        const std::pair point{layers.degree(v, a), layers.degree(v, b)};
        if (!only_in_both || (point.first > 0 && point.second > 0)) {
            points.emplace_back(point);
        }
    }
    return correlation(points);
}

Cell apart(const Graph& one, const Graph& other)
{
    return one.edge_count() > 0 && other.edge_count() > 0
               ? Cell{algo::jensen_shannon_distance(one, other)}
               : Cell{Missing::not_applicable};
}

Table empty_similarity_table()
{
    return {"similarity",
            message("How alike layers are"),
            {{"layer_a", message("Layer A"), "", message("The first by name")},
             {"layer_b", message("Layer B"), "", message("The other")},
             {"both", message("In both"), "count", message("Participants that are in A and in B")},
             {"jaccard_actors", message("Alike in participants"), "share",
              message("Participants in both over those in any. Jaccard, New Phytologist 11 (1912) "
                      "37")},
             {"jaccard_pairs", message("Alike in pairs"), "share",
              message("Pairs of participants that meet in both over those that meet in any; not "
                      "applicable where nobody meets")},
             {"jaccard_incidences", message("Alike in ties"), "share",
              message("Ties of a participant and an arrangement that are in both over those in "
                      "any: more than 0 only where an arrangement lies in both")},
             {"coverage_of_a", message("Of A in B"), "share",
              message("Of the participants in A, those also in B. Brodka et al., R. Soc. Open Sci. "
                      "5 (2018) 171747")},
             {"coverage_of_b", message("Of B in A"), "share",
              message("Of the participants in B, those also in A")},
             {"degree_correlation_both", message("Degrees, in both"), "correlation",
              message("Pearson's correlation of the degrees of participants in both; not "
                      "applicable for fewer than two, or where all are equal")},
             {"degree_correlation_all", message("Degrees, of all"), "correlation",
              message("The same over all participants, one absent from a layer having degree 0")},
             {"jensen_shannon", message("Apart"), "distance",
              message("The square root of the Jensen-Shannon divergence of the Laplacians of who "
                      "meets whom in each: 0 where the same meet; not applicable where nobody "
                      "does. De Domenico et al., Nature Communications 6 (2015) 6864")}}};
}

} // namespace

Cell layer_cell(LayersBy by, const std::string& name)
{
    if (name == unknown_layer) {
        return Term{unknown_layer, text("unknown")};
    }
    if (const auto form = from_word<LegalForm>(name); by == LayersBy::form && form) {
        return term(*form);
    }
    if (const auto known = from_word<Obligation>(name); by == LayersBy::obligation && known) {
        return term(*known);
    }
    return name;
}

Table layer_table(const Layers& layers)
{
    Table table = empty_layer_table();
    const auto all = static_cast<double>(layers.whole.arrangement_count());
    for (std::size_t i = 0; i < layers.layers.size(); ++i) {
        const Incidence own = incidence(layers, i);
        std::vector<Cell> row{layer_cell(layers.by, layers.layers[i].name),
                              known_term(i < layers.known_count())};
        for (const char* name : of_a_layer) {
            const NetworkMeasure& measure = network_measure(name);
            row.push_back(value_cell(measure.compute(own), measure.unit));
        }
        row.emplace_back(static_cast<double>(own.arrangement_count()) / all);
        table.add(std::move(row));
    }
    return table;
}

Table layer_similarity(const Layers& layers)
{
    const LayerProjections met = project_layers(layers);
    std::vector<Members> of;
    for (std::size_t i = 0; i < layers.known_count(); ++i) {
        of.push_back(members(layers, i));
    }
    Table table = empty_similarity_table();
    for (std::size_t a = 0; a < of.size(); ++a) {
        for (std::size_t b = a + 1; b < of.size(); ++b) {
            const Overlap actors = overlap(of[a].participants, of[b].participants);
            table.add({layer_cell(layers.by, layers.layers[a].name),
                       layer_cell(layers.by, layers.layers[b].name),
                       static_cast<std::int64_t>(actors.both), actors.jaccard(),
                       overlap(of[a].pairs, of[b].pairs).jaccard(),
                       overlap(of[a].incidences, of[b].incidences).jaccard(), actors.of_a(),
                       actors.of_b(), degree_correlation(layers, a, b, true),
                       degree_correlation(layers, a, b, false), apart(met.each[a], met.each[b])});
        }
    }
    return table;
}

} // namespace noaber
