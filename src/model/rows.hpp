#pragma once

#include <noaber/core/column.hpp>

#include <type_traits>
#include <vector>

/// Whole rows of the tables of a register, whatever their fields.
namespace noaber {

/// The rows of `table` in the given order, all columns alike; rows that it leaves out are gone.
/// None may stand twice in it.
template <class Table, class Key>
[[nodiscard]] Table reordered(Table table, const std::vector<Key>& order)
{
    static_cast<Rows<Key>&>(table) = Rows<Key>{order.size()};
    Table::fields(table, [&order](std::string_view, auto& column) {
        column = std::move(column).reordered(std::span{order});
    });
    return table;
}

/// Adds a row that agrees with another in every column.
template <class Table, class Key>
Key copied(Table& table, Key original)
{
    const Key copy = table.add();
    Table::fields(table, [&](std::string_view, auto& column) {
        auto value = column[original];
        column.set(copy, std::move(value));
    });
    return copy;
}

} // namespace noaber
