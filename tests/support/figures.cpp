#include "support/figures.hpp"

#include <noaber/core/error.hpp>

namespace noaber::test {

namespace {

std::size_t position_of(const Table& table, std::string_view column)
{
    const auto& columns = table.columns();
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [&](const TableColumn& each) { return each.name == column; });
    require(at != columns.end(), "a table has that column");
    return static_cast<std::size_t>(at - columns.begin());
}

double number(const Cell& cell)
{
    const auto* whole = std::get_if<std::int64_t>(&cell);
    return whole != nullptr ? static_cast<double>(*whole) : std::get<double>(cell);
}

} // namespace

const Cell& cell_of(const Table& table, std::string_view code, std::string_view column)
{
    const std::size_t codes = position_of(table, "code");
    const auto& rows = table.rows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const std::vector<Cell>& row) {
        return std::get<std::string>(row[codes]) == code;
    });
    require(at != rows.end(), "a table has a row of that code");
    return (*at)[position_of(table, column)];
}

double number_of(const Table& table, std::string_view code, std::string_view column)
{
    return number(cell_of(table, code, column));
}

std::vector<double> numbers(const Table& table, std::string_view column)
{
    const std::size_t position = position_of(table, column);
    std::vector<double> result;
    for (const std::vector<Cell>& row : table.rows()) {
        result.push_back(number(row[position]));
    }
    return result;
}

} // namespace noaber::test
