#pragma once

#include "cli/session.hpp"

namespace noaber::cli {

/// Runs the tool with the words after its name, and gives its exit status: 0 done, 1 `check` found
/// errors, 128 + signal when it was asked to stop, else the Fault.
[[nodiscard]] int
run(std::span<const std::string> words, Streams streams, const Environment& environment);

} // namespace noaber::cli
