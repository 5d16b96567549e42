#include "algo/components.hpp"
#include "algo/k_components.hpp"
#include "algo/leave_one_out.hpp"

#include <noaber/fragility/structure.hpp>

#include <algorithm>

namespace noaber {

namespace {

struct Counts {
    std::int64_t participants = 0;
    std::int64_t arrangements = 0;
};

Counts count(const Incidence& view, const std::vector<Vertex>& vertices)
{
    const auto participants = std::count_if(vertices.begin(), vertices.end(), [&view](Vertex v) {
        return v < view.participant_count();
    });
    return {participants, static_cast<std::int64_t>(vertices.size()) - participants};
}

std::vector<algo::KComponent> of_k(const std::vector<algo::KComponent>& all, std::uint32_t k)
{
    std::vector<algo::KComponent> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result),
                 [k](const algo::KComponent& each) { return each.k == k; });
    return result;
}

/// Most participants in one of some sets.
std::int64_t most_participants(const Incidence& view, const std::vector<algo::KComponent>& all)
{
    std::int64_t result = 0;
    for (const algo::KComponent& each : all) {
        result = std::max(result, count(view, each.vertices).participants);
    }
    return result;
}

/// Participants in any of some sets.
std::int64_t participants_in(const Incidence& view, const std::vector<algo::KComponent>& all)
{
    std::vector<Vertex> everyone;
    for (const algo::KComponent& each : all) {
        everyone.insert(everyone.end(), each.vertices.begin(), each.vertices.end());
    }
    std::sort(everyone.begin(), everyone.end());
    everyone.erase(std::unique(everyone.begin(), everyone.end()), everyone.end());
    return count(view, everyone).participants;
}

Table empty_structure()
{
    return {
        "structure",
        message("What holds it together"),
        {{"layer", message("layer"), "",
          message("All arrangements, or those of one layer with who takes part in them.")},
         {"participants", message("participants"), "count", message("Who takes part.")},
         {"arrangements", message("arrangements"), "count", message("In what.")},
         {"components", message("components"), "count", message("Connected parts.")},
         {"articulation_participants", message("articulation participants"), "count",
          message(
              "Participants whose failure breaks a connected part: Hopcroft & Tarjan, Comm. ACM "
              "16 (1973) 372.")},
         {"articulation_arrangements", message("articulation arrangements"), "count",
          message("Arrangements whose failure does.")},
         {"bridges", message("bridges"), "count",
          message("Participations without which a part falls in two.")},
         {"blocks", message("blocks"), "count",
          message("Largest sets of more than two that no single participant or arrangement "
                  "parts.")},
         {"largest_core", message("largest core"), "count",
          message("Participants in the largest of those.")},
         {"deepest_k", message("deepest k"), "",
          message("The highest k for which some hold together whatever k - 1 of them go: Moody & "
                  "White, Am. Sociol. Rev. 68 (2003) 103. 1 where there is no block.")},
         {"deepest", message("in the deepest"), "count",
          message("Participants in those sets of the highest k.")}}};
}

std::vector<Cell>
structure_row(const Cell& layer, const Incidence& view, const Execution& execution)
{
    const std::vector<algo::Load> loads(view.graph.vertex_count(), algo::Load{.vertices = 1});
    const algo::LeaveOneOut pass = algo::leave_one_out(view.graph, loads);
    const Counts articulation = count(view, pass.articulation);
    const auto blocks = algo::k_components(view.graph, execution);
    const std::uint32_t deepest = blocks.empty() ? 1 : blocks.back().k;
    const auto cores = of_k(blocks, 2);
    return {layer,
            std::int64_t{view.participant_count()},
            std::int64_t{view.arrangement_count()},
            static_cast<std::int64_t>(algo::components(view.graph).size.size()),
            articulation.participants,
            articulation.arrangements,
            static_cast<std::int64_t>(pass.bridges.size()),
            static_cast<std::int64_t>(cores.size()),
            most_participants(view, cores),
            std::int64_t{deepest},
            participants_in(view, of_k(blocks, deepest))};
}

std::string name_of(const Register& source, const Incidence& view, Vertex v)
{
    return v < view.participant_count()
               ? source.organisations().name[view.participants[v]]
               : std::string{source.name(view.arrangements[v - view.participant_count()])};
}

std::string names(const Register& source, const Incidence& view, const std::vector<Vertex>& all)
{
    std::string result;
    for (const Vertex v : all) {
        result += (result.empty() ? "" : "; ") + name_of(source, view, v);
    }
    return result;
}

bool holds_one_of(const Incidence& view,
                  const std::vector<Vertex>& vertices,
                  const std::vector<OrganisationId>& rows)
{
    return rows.empty() || std::any_of(vertices.begin(), vertices.end(), [&](Vertex v) {
               return v < view.participant_count() &&
                      std::find(rows.begin(), rows.end(), view.participants[v]) != rows.end();
           });
}

} // namespace

Table structure_table(const Network& network, const StructureOptions& options)
{
    Table table = empty_structure();
    const Layers parts = layers(network, options.layers, {.of = options.of});
    table.add(structure_row(Term{"all", text("all")}, parts.whole, options.execution));
    for (std::size_t i = 0; i < parts.layers.size(); ++i) {
        table.add(structure_row(parts.layers[i].name, incidence(parts, i), options.execution));
    }
    return table;
}

Table blocks_table(const Network& network, const StructureOptions& options)
{
    Table table{
        "blocks",
        message("What holds together, however few go"),
        {{"k", message("k"), "",
          message("However k - 1 of them fail, the others stay connected: Moody & White, Am. "
                  "Sociol. Rev. 68 (2003) 103.")},
         {"block", message("block"), "", message("Its number among those of the same k.")},
         {"participants", message("participants"), "count", message("How many of them are in it.")},
         {"arrangements", message("arrangements"), "count", message("How many of them are in it.")},
         {"members", message("who"), "",
          message("Their names: participants, then arrangements.")}}};
    const Incidence view = incidence(network, {.of = options.of});
    std::uint32_t k = 0;
    std::int64_t number = 0;
    for (const algo::KComponent& each : algo::k_components(view.graph, options.execution)) {
        number = each.k == k ? number + 1 : 1;
        k = each.k;
        if (holds_one_of(view, each.vertices, options.rows)) {
            const Counts size = count(view, each.vertices);
            table.add({std::int64_t{k}, number, size.participants, size.arrangements,
                       names(network.source(), view, each.vertices)});
        }
    }
    return table;
}

} // namespace noaber
