#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/measure/measure.hpp>

#include <algorithm>

namespace noaber {

namespace {

[[noreturn]] void throw_unknown(std::string_view name)
{
    std::vector<std::string> names;
    for (const Measure& known : measures()) {
        names.emplace_back(known.name);
    }
    const std::vector<std::string> near = nearest(name, names);
    if (near.empty()) {
        throw Error{Fault::usage,
                    message("no measure {}, expected one of {}", name, join(names, ", "))};
    }
    throw Error{Fault::usage, message("no measure {}; nearest: {}", name, join(near, ", "))};
}

std::vector<const Measure*> chosen(const std::vector<std::string>& names)
{
    std::vector<const Measure*> result;
    for (const std::string& name : names) {
        if (std::count(names.begin(), names.end(), name) > 1) {
            throw Error{Fault::usage, message("measure {} is named twice", name)};
        }
        result.push_back(&measure(name));
    }
    if (names.empty()) {
        for (const Measure& each : measures()) {
            result.push_back(&each);
        }
    }
    return result;
}

/// What is measured: the affiliation, or its projection where there is one.
struct Measured {
    Incidence affiliation;
    std::optional<Projection> projection;

    [[nodiscard]] const Graph& graph() const
    {
        return projection ? projection->graph : affiliation.graph;
    }
};

Measured view_of(const Network& network, const MeasureOptions& options)
{
    IncidenceOptions kept;
    if (options.of == RowsOf::municipality) {
        kept.of = OrganisationKind::municipality;
    }
    Measured result{incidence(network, kept), {}};
    if (options.view == ViewKind::projection) {
        result.projection = project(result.affiliation, options.weighting);
    }
    return result;
}

/// Ties over the ties that there could be: participant with arrangement, or participants by pairs.
double density(const Measured& measured)
{
    const auto participants = static_cast<double>(measured.affiliation.participant_count());
    const auto arrangements = static_cast<double>(measured.affiliation.arrangement_count());
    const double possible =
        measured.projection ? participants * (participants - 1) / 2 : participants * arrangements;
    return possible > 0 ? static_cast<double>(measured.graph().edge_count()) / possible : 0;
}

std::optional<double> share_by_largest(const Measured& measured)
{
    if (!measured.projection || measured.graph().edge_count() == 0) {
        return std::nullopt;
    }
    return static_cast<double>(measured.projection->pairs_by_largest) /
           static_cast<double>(measured.graph().edge_count());
}

Table empty_table(const std::vector<const Measure*>& chosen)
{
    std::vector<TableColumn> columns{
        {"code", message("Code"), "", message("Code of the participant or arrangement")},
        {"name", message("Name"), "", message("What it is called")},
        {"kind", message("Kind"), "", message("Kind of participant, or legal form")},
    };
    for (const Measure* each : chosen) {
        columns.push_back(
            {std::string{each->name}, each->title, std::string{each->unit}, each->definition});
    }
    return {"measures", message("Measures"), std::move(columns)};
}

Cell value_cell(const std::optional<double>& value, std::string_view unit)
{
    if (!value) {
        return Missing::not_applicable;
    }
    return unit == "count" ? Cell{static_cast<std::int64_t>(*value)} : Cell{*value};
}

/// The chosen measures of one view, as cells of its vertices.
class Values {
public:
    Values(const std::vector<const Measure*>& chosen,
           const Graph& graph,
           const Execution& execution)
        : m_chosen{&chosen}
    {
        for (const Measure* each : chosen) {
            m_values.push_back(each->compute(graph, execution));
            require(m_values.back().size() == graph.vertex_count(),
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

} // namespace

const Measure& measure(std::string_view name)
{
    for (const Measure& known : measures()) {
        if (known.name == name) {
            return known;
        }
    }
    throw_unknown(name);
}

Measurement measure(const Network& network, const MeasureOptions& options)
{
    if (options.of == RowsOf::arrangement && options.view == ViewKind::projection) {
        throw Error{Fault::usage, message("a projection holds no arrangements")};
    }
    const std::vector<const Measure*> wanted = chosen(options.names);
    const Measured measured = view_of(network, options);
    const Values values{wanted, measured.graph(), options.execution};

    Measurement result{.table = empty_table(wanted),
                       .vertices = measured.graph().vertex_count(),
                       .ties = measured.graph().edge_count(),
                       .density = density(measured),
                       .share_by_largest = share_by_largest(measured)};
    const auto add = options.of == RowsOf::arrangement ? add_arrangements : add_participants;
    add(result.table, network.source(), measured.affiliation, options.rows, values);
    return result;
}

} // namespace noaber
