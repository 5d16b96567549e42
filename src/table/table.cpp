#include <noaber/core/error.hpp>
#include <noaber/table/table.hpp>

#include <algorithm>
#include <cmath>

namespace noaber {

void append(std::vector<TableColumn>& to, std::vector<TableColumn> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Table::Table(std::string name, Message title, std::vector<TableColumn> columns)
    : m_name{std::move(name)}, m_title{std::move(title)}, m_columns{std::move(columns)}
{}

void Table::add(std::vector<Cell> row)
{
    const auto finite = [](const Cell& cell) {
        const double* number = std::get_if<double>(&cell);
        return number == nullptr || std::isfinite(*number);
    };
    require(row.size() == m_columns.size(), "a row has a cell for each column");
    require(std::all_of(row.begin(), row.end(), finite), "a number in a table is finite");
    m_rows.push_back(std::move(row));
}

} // namespace noaber
