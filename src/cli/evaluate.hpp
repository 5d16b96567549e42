#pragma once

#include "cli/show.hpp"

namespace noaber {
struct ModelRules;
}

/// `classify --evaluate`: what labels say against what is found.
namespace noaber::cli {

/// Its tables, the main one first.
[[nodiscard]] std::vector<Choice> evaluation_tables();

/// Judges the labels in the file that --evaluate names, and writes what --show asks for.
void run_evaluation(Session& session, const ModelRules& rules);

} // namespace noaber::cli
