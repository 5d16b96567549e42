#pragma once

#include <string>

namespace noaber::cli {

/// A script for bash that completes commands, options and the words that options know.
[[nodiscard]] std::string bash_completion();

} // namespace noaber::cli
