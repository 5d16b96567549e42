#pragma once

#include <string_view>
#include <type_traits>
#include <vector>

namespace noaber {

/// Calls visit(name, column of `to`, column of `from`) for every field of two tables of one kind.
template <class Table, class Visit>
void visit_field_pairs(Table& to, const Table& from, Visit visit)
{
    std::vector<const void*> columns;
    Table::fields(from,
                  [&columns](std::string_view, const auto& column) { columns.push_back(&column); });
    std::size_t next = 0;
    Table::fields(to, [&](std::string_view name, auto& column) {
        using Same = std::remove_reference_t<decltype(column)>;
        visit(name, column, *static_cast<const Same*>(columns[next++]));
    });
}

} // namespace noaber
