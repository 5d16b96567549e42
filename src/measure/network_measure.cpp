#include "measure/named.hpp"

#include <noaber/measure/network_measure.hpp>

namespace noaber {

const NetworkMeasure& network_measure(std::string_view name)
{
    return named(network_measures(), name);
}

Table network_table(const Incidence& incidence, const std::vector<std::string>& names)
{
    std::vector<const NetworkMeasure*> chosen = named(network_measures(), names);
    if (names.empty()) {
        for (const NetworkMeasure& each : network_measures()) {
            chosen.push_back(&each);
        }
    }
    std::vector<TableColumn> columns;
    std::vector<Cell> row;
    for (const NetworkMeasure* each : chosen) {
        columns.push_back(column_of(*each));
        row.push_back(value_cell(each->compute(incidence), each->unit));
    }
    Table table{"network", message("The network as a whole"), std::move(columns)};
    table.add(std::move(row));
    return table;
}

} // namespace noaber
