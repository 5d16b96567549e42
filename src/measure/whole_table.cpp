#include "measure/named.hpp"
#include "measure/null_samples.hpp"
#include "measure/tables.hpp"

#include <noaber/measure/layer_tables.hpp>
#include <noaber/measure/network_measure.hpp>

namespace noaber {

namespace {

using Wanted = std::vector<const NetworkMeasure*>;

Wanted chosen(const std::vector<std::string>& names)
{
    if (!names.empty() && names != std::vector<std::string>{"all"}) {
        return named(network_measures(), names);
    }
    Wanted result;
    for (const NetworkMeasure& each : network_measures()) {
        result.push_back(&each);
    }
    return result;
}

/// The values of each measure: of the whole, or of each layer.
std::vector<VertexValues> values(const Layers& layers, const Wanted& wanted, RowsOf of)
{
    std::vector<VertexValues> result(wanted.size());
    const auto add = [&](const Incidence& view) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            result[i].push_back(wanted[i]->compute(view));
        }
    };
    if (of == RowsOf::network) {
        add(layers.whole);
        return result;
    }
    for (std::size_t layer = 0; layer < layers.layers.size(); ++layer) {
        add(incidence(layers, layer));
    }
    return result;
}

void append(std::vector<Cell>& row, const Chance& chance, const VertexValues& q, std::size_t at)
{
    for (const auto* list : {&chance.expected, &chance.z, &chance.p, &q}) {
        row.push_back(value_cell((*list)[at], ""));
    }
}

} // namespace

Table whole_table(const Measured& measured, const MeasureOptions& options)
{
    const Wanted wanted = chosen(options.names);
    const Layers& layers = measured.layers();
    const std::vector<VertexValues> found = values(layers, wanted, options.of);
    std::vector<Chance> chances;
    if (options.null) {
        chances = chance(
            NullSamples{layers.whole, *options.null}, found,
            [&](const Graph& sample) {
                return values(rewired(layers, sample), wanted, options.of);
            },
            options.execution);
    }
    const bool of_layers = options.of == RowsOf::layer;
    std::vector<TableColumn> columns;
    if (of_layers) {
        columns.push_back(
            {"layer", message("Layer"), "", message("Its name; unknown where no layer is known")});
    }
    for (const NetworkMeasure* each : wanted) {
        columns.push_back(column_of(*each));
        if (options.null) {
            const auto more = chance_columns(columns.back().name);
            columns.insert(columns.end(), more.begin(), more.end());
        }
    }
    Table table{"network", of_layers ? message("Layers") : message("The network as a whole"),
                std::move(columns)};
    for (std::size_t at = 0; at < (of_layers ? layers.layers.size() : 1); ++at) {
        std::vector<Cell> row;
        if (of_layers) {
            row.push_back(layer_cell(layers.by, layers.layers[at].name));
        }
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            row.push_back(value_cell(found[i][at], wanted[i]->unit));
            if (options.null) {
                append(row, chances[i], false_discovery(chances[i].p, chances[i].p.size()), at);
            }
        }
        table.add(std::move(row));
    }
    return table;
}

} // namespace noaber
