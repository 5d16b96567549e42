#pragma once

#include "cli/command.hpp"

#include <noaber/core/error.hpp>

#include <filesystem>
#include <map>

namespace noaber::cli {

/// What a file says of an option.
struct Configured {
    std::vector<std::string> values;
    Place place;
};

/// Values of options from a file, by the option's name.
using Configuration = std::map<std::string, Configured, std::less<>>;

/// Reads a configuration: TOML in which a key is the name of an option of any command and its value
/// a text, a number, a date, true (for an option without a value) or a list of texts. Throws
/// Fault::input with line and column for a key that no command has as an option, and for another
/// value than true or false where an option takes none.
[[nodiscard]] Configuration read_configuration(const std::filesystem::path& path);

} // namespace noaber::cli
