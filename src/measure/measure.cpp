#include "measure/measured.hpp"
#include "measure/named.hpp"

#include <noaber/measure/network_measure.hpp>

#include <algorithm>

namespace noaber {

namespace {

std::vector<const Measure*> chosen(const MeasureOptions& options)
{
    std::vector<const Measure*> result = named(measures(), options.names);
    const bool of_arrangements = options.of == RowsOf::arrangement;
    for (const Measure* each : result) {
        if (of_arrangements && each->is_of_participants()) {
            throw Error{Fault::usage,
                        message("measure {} is of participants, not of arrangements", each->name)};
        }
    }
    if (options.names.empty()) {
        for (const Measure& each : measures()) {
            if (!of_arrangements || !each.is_of_participants()) {
                result.push_back(&each);
            }
        }
    }
    return result;
}

Table empty_table(const std::vector<const Measure*>& chosen)
{
    std::vector<TableColumn> columns{
        {"code", message("Code"), "", message("Code of the participant or arrangement")},
        {"name", message("Name"), "", message("What it is called")},
        {"kind", message("Kind"), "", message("Kind of participant, or legal form")},
    };
    for (const Measure* each : chosen) {
        columns.push_back(column_of(*each));
    }
    return {"measures", message("Measures"), std::move(columns)};
}

VertexValues
computed(const Measure::OnGraph& compute, Measured& measured, const Execution& execution)
{
    return compute(measured.graph(), execution);
}

VertexValues computed(const Measure::OnProjection& compute, Measured& measured, const Execution&)
{
    return compute(measured.projection());
}

VertexValues computed(const Measure::OnLayers& compute, Measured& measured, const Execution&)
{
    return compute(measured.layers());
}

/// The chosen measures of one view, as cells of its vertices.
class Values {
public:
    Values(const std::vector<const Measure*>& chosen,
           Measured& measured,
           const Execution& execution)
        : m_chosen{&chosen}
    {
        for (const Measure* each : chosen) {
            m_values.push_back(std::visit(
                [&](const auto& compute) { return computed(compute, measured, execution); },
                each->compute));
            require(m_values.back().size() == (each->is_of_participants()
                                                   ? measured.affiliation().participant_count()
                                                   : measured.graph().vertex_count()),
                    "a measure gives a value for every vertex");
        }
    }

    /// Adds a cell for each measure: absent where there is no vertex.
    void append(std::vector<Cell>& row, std::optional<Vertex> vertex) const
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            row.push_back(vertex ? value_cell(m_values[i][*vertex], (*m_chosen)[i]->unit)
                                 : Cell{Missing::absent});
        }
    }

private:
    const std::vector<const Measure*>* m_chosen;
    std::vector<VertexValues> m_values;
};

/// The vertex of a participant; they stand in the order of their ids.
std::optional<Vertex> vertex_of(const Incidence& view, OrganisationId id)
{
    const auto& all = view.participants;
    const auto at = std::lower_bound(all.begin(), all.end(), id);
    const bool found = at != all.end() && *at == id;
    return found ? std::optional{static_cast<Vertex>(at - all.begin())} : std::nullopt;
}

/// A register keeps organisations in the order of their codes, so ids in order are codes in order.
std::vector<OrganisationId> sorted(std::vector<OrganisationId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void add_participants(Table& table,
                      const Register& source,
                      const Incidence& view,
                      const std::vector<OrganisationId>& rows,
                      const Values& values)
{
    const Organisations& all = source.organisations();
    for (const OrganisationId id : rows.empty() ? view.participants : sorted(rows)) {
        std::vector<Cell> row{all.code[id], all.name[id], term(all.kind[id])};
        values.append(row, vertex_of(view, id));
        table.add(std::move(row));
    }
}

/// Whether one of `rows` takes part in an arrangement; anyone, where there are none.
bool takes_part(const std::vector<OrganisationId>& rows, const Incidence& view, Vertex arrangement)
{
    const auto members = view.graph.neighbours(arrangement);
    return rows.empty() || std::any_of(members.begin(), members.end(), [&](Vertex member) {
               return std::find(rows.begin(), rows.end(), view.participants[member]) != rows.end();
           });
}

void add_arrangements(Table& table,
                      const Register& source,
                      const Incidence& view,
                      const std::vector<OrganisationId>& rows,
                      const Values& values)
{
    const Versions& versions = source.versions();
    for (Vertex i = 0; i < view.arrangement_count(); ++i) {
        const Vertex vertex = view.participant_count() + i;
        if (takes_part(rows, view, vertex)) {
            const VersionId id = view.arrangements[i];
            std::vector<Cell> row{source.arrangements().code[versions.arrangement[id]],
                                  std::string{source.name(id)}, term(versions.form[id])};
            values.append(row, vertex);
            table.add(std::move(row));
        }
    }
}

void check_view(const MeasureOptions& options)
{
    if (options.view == ViewKind::projection && options.of == RowsOf::arrangement) {
        throw Error{Fault::usage, message("a projection holds no arrangements")};
    }
    if (options.view == ViewKind::projection && options.of == RowsOf::network) {
        throw Error{Fault::usage, message("a network as a whole is measured on its incidence")};
    }
}

} // namespace

const Measure& measure(std::string_view name)
{
    return named(measures(), name);
}

Measurement measure(const Network& network, const MeasureOptions& options)
{
    check_view(options);
    Measured measured{network, options};
    const auto result = [&](Table table) {
        return Measurement{.table = std::move(table),
                           .vertices = measured.graph().vertex_count(),
                           .ties = measured.graph().edge_count(),
                           .density = measured.density(),
                           .share_by_largest = measured.share_by_largest()};
    };
    if (options.of == RowsOf::network) {
        return result(network_table(measured.affiliation(), options.names));
    }
    const std::vector<const Measure*> wanted = chosen(options);
    const Values values{wanted, measured, options.execution};
    Measurement answer = result(empty_table(wanted));
    const bool on_layers = std::any_of(wanted.begin(), wanted.end(), [](const Measure* each) {
        return std::holds_alternative<Measure::OnLayers>(each->compute);
    });
    answer.share_without_layer = on_layers ? measured.share_without_layer() : std::nullopt;
    const auto add = options.of == RowsOf::arrangement ? add_arrangements : add_participants;
    add(answer.table, network.source(), measured.affiliation(), options.rows, values);
    return answer;
}

} // namespace noaber
