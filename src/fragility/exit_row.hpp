#pragma once

#include "fragility/leaving.hpp"

namespace noaber {

/// What is told of one exit, whoever leaves: the columns of exit_table() after code and name.
[[nodiscard]] std::vector<TableColumn> exit_columns();

/// Adds these cells of a participant of the arrangement that some leave, as if it left alone.
void add_exit_cells(std::vector<Cell>& row,
                    const Network& network,
                    const Leaving& leaving,
                    OrganisationId who);

} // namespace noaber
