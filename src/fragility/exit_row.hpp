#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>

namespace noaber {

/// What is told of one exit, whoever leaves: the columns of exit_table() after code and name.
[[nodiscard]] std::vector<TableColumn> exit_columns();

/// Adds these cells of a participant of an arrangement.
void add_exit_cells(std::vector<Cell>& row,
                    const Network& network,
                    std::size_t arrangement,
                    OrganisationId who);

} // namespace noaber
