#pragma once

#include "cli/arguments.hpp"

#include <noaber/io/read.hpp>

namespace noaber::cli {

/// How the options among `input_options()` say that inputs are read; a reference is read for it.
[[nodiscard]] ReadOptions read_options(const Arguments& arguments);

} // namespace noaber::cli
