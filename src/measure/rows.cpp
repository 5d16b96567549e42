#include "measure/rows.hpp"

#include <noaber/measure/layer_tables.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// The vertex of a participant; they stand in the order of their ids.
std::optional<std::size_t> vertex_of(const Incidence& view, OrganisationId id)
{
    const auto& all = view.participants;
    const auto at = std::lower_bound(all.begin(), all.end(), id);
    const bool found = at != all.end() && *at == id;
    return found ? std::optional{static_cast<std::size_t>(at - all.begin())} : std::nullopt;
}

/// A register keeps organisations in the order of their codes, so ids in order are codes in order.
std::vector<OrganisationId> sorted(std::vector<OrganisationId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<MeasuredRow> participants(const Register& source,
                                      const Incidence& view,
                                      const std::vector<OrganisationId>& asked)
{
    const Organisations& all = source.organisations();
    std::vector<MeasuredRow> result;
    for (const OrganisationId id : asked.empty() ? view.participants : sorted(asked)) {
        result.push_back({{all.code[id], all.name[id], term(all.kind[id])}, vertex_of(view, id)});
    }
    return result;
}

std::vector<MeasuredRow>
arrangements(const Register& source, const Incidence& view, const MeasureOptions& options)
{
    const Versions& versions = source.versions();
    std::vector<MeasuredRow> result;
    for (Vertex i = 0; i < view.arrangement_count(); ++i) {
        if (asked_for(options, view, view.graph.neighbours(view.participant_count() + i))) {
            const VersionId id = view.arrangements[i];
            result.push_back({{source.arrangements().code[versions.arrangement[id]],
                               std::string{source.name(id)}, term(versions.form[id])},
                              i});
        }
    }
    return result;
}

/// Each participant in each known layer that it is in; one that is in none has no row.
std::vector<MeasuredRow>
memberships(const Register& source, const Layers& layers, const std::vector<OrganisationId>& asked)
{
    const Organisations& all = source.organisations();
    std::vector<MeasuredRow> result;
    for (const OrganisationId id : asked.empty() ? layers.whole.participants : sorted(asked)) {
        const auto vertex = vertex_of(layers.whole, id);
        for (std::size_t layer = 0; vertex && layer < layers.known_count(); ++layer) {
            if (layers.degree(static_cast<Vertex>(*vertex), layer) > 0) {
                result.push_back(
                    {{all.code[id], all.name[id], layer_cell(layers.by, layers.layers[layer].name)},
                     layer * layers.whole.participant_count() + *vertex});
            }
        }
    }
    return result;
}

} // namespace

std::vector<TableColumn> row_columns(RowsOf of)
{
    std::vector<TableColumn> result{
        {"code", message("Code"), "", message("Code of the participant or arrangement")},
        {"name", message("Name"), "", message("What it is called")}};
    if (of == RowsOf::membership) {
        result.push_back({"layer", message("Layer"), "", message("In which layer")});
    } else {
        result.push_back(
            {"kind", message("Kind"), "", message("Kind of participant, or legal form")});
    }
    return result;
}

std::vector<MeasuredRow>
rows_of(const Register& source, const Measured& measured, const MeasureOptions& options)
{
    switch (options.of) {
    case RowsOf::arrangement:
        return arrangements(source, measured.affiliation(), options);
    case RowsOf::membership:
        return memberships(source, measured.layers(), options.rows);
    default:
        return participants(source, measured.affiliation(), options.rows);
    }
}

bool asked_for(const MeasureOptions& options,
               const Incidence& view,
               std::span<const Vertex> participants)
{
    const auto& rows = options.rows;
    return rows.empty() ||
           std::any_of(participants.begin(), participants.end(), [&](Vertex member) {
               return std::find(rows.begin(), rows.end(), view.participants[member]) != rows.end();
           });
}

} // namespace noaber
