#pragma once

#include "cli/show.hpp"

#include <noaber/classify/years.hpp>

/// `classify --from`: answers through time.
namespace noaber::cli {

/// Its tables, the main one first.
[[nodiscard]] std::vector<Choice> years_tables();

/// Classifies on every day that --from, --to and --every ask for, and writes what --show asks for.
void run_years(Session& session, const ModelRules& rules);

} // namespace noaber::cli
