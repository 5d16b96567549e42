#pragma once

#include <noaber/core/column.hpp>

#include <type_traits>
#include <vector>

/// Whole rows of the tables of a register, whatever their fields.
namespace noaber {

/// The rows of `table` in the given order, all columns alike; rows that it leaves out are gone.
template <class Table, class Key>
[[nodiscard]] Table reordered(const Table& table, const std::vector<Key>& order)
{
    Table result;
    for (std::size_t i = 0; i < order.size(); ++i) {
        result.add();
    }
    std::vector<const void*> columns; // of `table`, in the order of its fields
    Table::fields(table,
                  [&columns](std::string_view, const auto& column) { columns.push_back(&column); });
    std::size_t next = 0;
    Table::fields(result, [&](std::string_view, auto& column) {
        using Same = std::remove_reference_t<decltype(column)>;
        column = static_cast<const Same*>(columns[next++])->reordered(order);
    });
    return result;
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
