#include "classify/rows.hpp"

namespace noaber {

using classification::cell_of;
using classification::indicators;

Table indicator_table(const Classification& found, const RowsAsked& rows)
{
    Table result{"indicators",
                 message("Indicators"),
                 {{"code", message("Code"), "", message("Code of the municipality.")},
                  {"name", message("Name"), "", message("What it is called.")},
                  {"indicator", message("Indicator"), "",
                   message("What is measured; --show summary has the definitions.")},
                  {"value", message("Value"), "", message("In the unit of the indicator.")},
                  {"percentile", message("Percentile"), "share",
                   message("Share of the other municipalities to whom it applies that are lower, "
                           "equal ones counting half. Shown, never used.")}}};
    std::vector<IndicatorValues> ranks;
    for (const IndicatorValues& values : found.values) {
        ranks.push_back(percentiles(values));
    }
    const Organisations& all = found.network->source().organisations();
    for (std::size_t i = 0; i < found.answers.size(); ++i) {
        const OrganisationId id = found.view.municipalities[i];
        for (std::size_t k = 0; classification::wanted(rows, id) && k < ranks.size(); ++k) {
            const Indicator& indicator = indicators()[k];
            result.add({all.code[id], all.name[id], std::string{indicator.name},
                        cell_of(indicator, found.values[k][i]),
                        ranks[k][i] ? Cell{*ranks[k][i]} : Cell{Missing::not_applicable}});
        }
    }
    return result;
}

Table indicator_summary(const Classification& found, Language language)
{
    std::vector<TableColumn> columns{
        {"indicator", message("Indicator"), "", message("What is measured.")},
        {"code", message("Code"), "",
         message("Its place in the list: a from memberships, b from facts, c from staff.")},
        {"level", message("Data level"), "", message("What must be known to compute it.")},
        {"applies_to", message("Applies to"), "count", message("Municipalities with a value.")}};
    struct Point {
        const char* name;
        double p;
    };
    constexpr Point points[] = {
        {"p10", 0.1}, {"p25", 0.25}, {"p50", 0.5}, {"p75", 0.75}, {"p90", 0.9}};
    for (const Point& point : points) {
        columns.push_back({point.name, verbatim(point.name), "",
                           message("Quantile of the municipalities to whom it applies, by linear "
                                   "interpolation.")});
    }
    columns.push_back({"unit", message("Unit"), "", message("What the number counts.")});
    columns.push_back({"definition", message("Definition"), "", message("What the number is.")});
    Table result{"indicator_summary", message("Indicators of all municipalities"),
                 std::move(columns)};
    for (std::size_t k = 0; k < indicators().size(); ++k) {
        const Indicator& indicator = indicators()[k];
        const IndicatorValues& values = found.values[k];
        const auto applies = std::count_if(values.begin(), values.end(),
                                           [](const auto& v) { return v.has_value(); });
        std::vector<Cell> row{std::string{indicator.name}, std::string{indicator.code},
                              term(indicator.level), static_cast<std::int64_t>(applies)};
        for (const Point& point : points) {
            const auto value = quantile(values, point.p);
            row.push_back(value ? Cell{*value} : Cell{Missing::not_applicable});
        }
        row.emplace_back(std::string{indicator.unit});
        row.emplace_back(indicator.definition.in(language));
        result.add(std::move(row));
    }
    return result;
}

} // namespace noaber
