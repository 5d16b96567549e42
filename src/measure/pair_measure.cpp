#include "measure/named.hpp"
#include "measure/rows.hpp"
#include "measure/tables.hpp"

#include <noaber/measure/pair_measure.hpp>

#include <array>

namespace noaber {

namespace {

std::vector<const PairMeasure*> chosen(const std::vector<std::string>& names)
{
    if (!names.empty() && names != std::vector<std::string>{"all"}) {
        return named(pair_measures(), names);
    }
    std::vector<const PairMeasure*> result;
    for (const PairMeasure& each : pair_measures()) {
        result.push_back(&each);
    }
    return result;
}

} // namespace

Table pair_table(const Register& source, const Measured& measured, const MeasureOptions& options)
{
    const Incidence& view = measured.affiliation();
    const Pairs pairs{view, options.null.value_or(NullModel{.null = Null::hypergeometric}),
                      options.execution};
    std::vector<TableColumn> columns{
        {"code_a", message("Code"), "", message("Code of the first of the two")},
        {"name_a", message("Name"), "", message("What it is called")},
        {"code_b", message("Code of the other"), "", message("Code of the second")},
        {"name_b", message("The other"), "", message("What that is called")}};
    const std::vector<const PairMeasure*> wanted = chosen(options.names);
    std::vector<VertexValues> values;
    for (const PairMeasure* each : wanted) {
        columns.push_back(column_of(*each));
        values.push_back(each->compute(pairs));
    }
    Table table{"pairs", message("Pairs that meet"), std::move(columns)};
    const Organisations& all = source.organisations();
    for (std::size_t i = 0; i < pairs.all().size(); ++i) {
        const Pair& pair = pairs.all()[i];
        const std::array both{pair.a, pair.b};
        if (asked_for(options, view, both)) {
            const OrganisationId a = view.participants[pair.a];
            const OrganisationId b = view.participants[pair.b];
            std::vector<Cell> row{all.code[a], all.name[a], all.code[b], all.name[b]};
            for (std::size_t j = 0; j < wanted.size(); ++j) {
                row.push_back(value_cell(values[j][i], wanted[j]->unit));
            }
            table.add(std::move(row));
        }
    }
    return table;
}

} // namespace noaber
