#pragma once

#include "cli/command.hpp"

namespace noaber::cli {

/// The manual page noaber(1), in the language of man pages (man(7)).
[[nodiscard]] std::string manual(Language language);

/// The manual page noaber-COMMAND(1).
[[nodiscard]] std::string manual(const Command& command, Language language);

} // namespace noaber::cli
