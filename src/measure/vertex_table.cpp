#include "measure/named.hpp"
#include "measure/null_samples.hpp"
#include "measure/rows.hpp"
#include "measure/tables.hpp"
#include "measure/values.hpp"

#include <algorithm>

namespace noaber {

namespace {

bool is_among(const std::vector<const Measure*>& all, std::string_view name)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const Measure* each) { return each->name == name; });
}

/// Those that are shown where nothing is asked for, or all that have such values.
std::vector<const Measure*> usual(const MeasureOptions& options)
{
    const bool wants_all = !options.names.empty();
    std::vector<const Measure*> result;
    for (const Measure& each : measures()) {
        const bool is_usual = wants_all || !each.is_on_request;
        const bool is_scaled = options.scale != Scale::possible || each.possible;
        if (has_values_of(each, options.of) && is_usual && is_scaled) {
            result.push_back(&each);
        }
    }
    return result;
}

void check(const Measure& measure, RowsOf of)
{
    if (!has_values_of(measure, of)) {
        throw Error{Fault::usage, message("measure {} has no values of {}, expected other rows",
                                          measure.name, word(of))};
    }
}

std::vector<const Measure*> chosen(const MeasureOptions& options)
{
    if (options.names.empty() || options.names == std::vector<std::string>{"all"}) {
        return usual(options);
    }
    const std::vector<const Measure*> asked = named(measures(), options.names);
    std::vector<const Measure*> result;
    for (const Measure* each : asked) {
        check(*each, options.of);
        result.push_back(each);
        if (!each->beside.empty() && !is_among(asked, each->beside)) {
            result.push_back(&measure(each->beside));
        }
    }
    return result;
}

/// The unit of values that are not scaled as the measure itself says.
std::string_view unit_of(Scale scale)
{
    switch (scale) {
    case Scale::raw:
        return "raw";
    case Scale::others:
        return "per_other";
    case Scale::possible:
        return "of_possible";
    case Scale::max:
        return "of_largest";
    case Scale::sum:
        return "of_sum";
    }
    return "";
}

TableColumn column_of(const Measure& measure, const MeasureOptions& options)
{
    TableColumn result = column_of(measure);
    const Scale scale = scale_of(measure, options);
    if (scale != measure.scale) {
        result.name += fmt::format("_{}", word(scale));
        result.unit = unit_of(scale);
    }
    return result;
}

/// The cells of a measure: its values, and what chance makes of them.
struct MeasuredColumn {
    VertexValues values;
    std::optional<Chance> chance;
    VertexValues q;
    std::string unit;

    void append(std::vector<Cell>& row, std::optional<std::size_t> at) const
    {
        const auto add = [&](const VertexValues& list, std::string_view in) {
            row.push_back(at ? value_cell(list[*at], in) : Cell{Missing::absent});
        };
        add(values, unit);
        if (chance) {
            for (const auto* list : {&chance->expected, &chance->z, &chance->p, &q}) {
                add(*list, "");
            }
        }
    }
};

void add_chance(std::vector<MeasuredColumn>& columns,
                const std::vector<const Measure*>& wanted,
                const Measured& measured,
                const MeasureOptions& options)
{
    std::vector<VertexValues> observed;
    for (const MeasuredColumn& column : columns) {
        observed.push_back(column.values);
    }
    MeasureOptions alone = options; // a sample is one thread's work, and no work to watch
    alone.execution = {.threads = 1};
    const auto of_sample = [&](const Graph& sample) {
        Measured random{rewired(measured.layers(), sample), alone};
        std::vector<VertexValues> result;
        for (const Measure* each : wanted) {
            result.push_back(values_of(*each, random, alone));
        }
        return result;
    };
    const NullSamples samples{measured.affiliation(), *options.null};
    auto found = chance(samples, observed, of_sample, options.execution);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].q = false_discovery(found[i].p, found[i].p.size());
        columns[i].chance = std::move(found[i]);
    }
}

} // namespace

std::vector<TableColumn> chance_columns(const std::string& name)
{
    return {{name + "_expected", message("Expected"), "",
             message("The mean over the random networks of the null model that --null names")},
            {name + "_z", message("z"), "",
             message("How many of their standard deviations the value lies above that mean; not "
                     "applicable where they do not differ")},
            {name + "_p", message("p"), "probability",
             message("Twice the share of random networks, this one among them, whose value lies at "
                     "least as far to the side of this one")},
            {name + "_q", message("q"), "probability",
             message("p after the correction for many rows. Benjamini & Hochberg, J. R. Stat. Soc. "
                     "B 57 (1995) 289")}};
}

bool needs_layers(const MeasureOptions& options)
{
    const std::vector<const Measure*> wanted = chosen(options);
    return std::any_of(wanted.begin(), wanted.end(), [](const Measure* each) {
        return std::holds_alternative<Measure::OnLayers>(each->compute) ||
               std::holds_alternative<Measure::OnSupra>(each->compute) ||
               std::holds_alternative<Measure::OnOneLayer>(each->compute);
    });
}

Table vertex_table(const Register& source, Measured& measured, const MeasureOptions& options)
{
    const std::vector<const Measure*> wanted = chosen(options);
    std::vector<TableColumn> header = row_columns(options.of);
    std::vector<MeasuredColumn> columns;
    for (const Measure* each : wanted) {
        header.push_back(column_of(*each, options));
        columns.push_back({values_of(*each, measured, options), {}, {}, header.back().unit});
        if (options.null) {
            const auto more = chance_columns(header.back().name);
            header.insert(header.end(), more.begin(), more.end());
        }
    }
    if (options.null) {
        add_chance(columns, wanted, measured, options);
    }
    Table table{"measures", message("Measures"), std::move(header)};
    for (MeasuredRow& row : rows_of(source, measured, options)) {
        for (const MeasuredColumn& column : columns) {
            column.append(row.cells, row.value);
        }
        table.add(std::move(row.cells));
    }
    return table;
}

} // namespace noaber
