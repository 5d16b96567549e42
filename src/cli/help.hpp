#pragma once

#include "cli/command.hpp"

namespace noaber::cli {

/// What the tool is, and its commands: the text of `noaber help`.
[[nodiscard]] std::string overview(Language language);

/// The text of `noaber help COMMAND`.
[[nodiscard]] std::string help(const Command& command, Language language);

/// `noaber measure [OPTION]... INPUT...`
[[nodiscard]] std::string synopsis(const Command& command);

/// What an option does, with its choices and what holds where it is not given.
[[nodiscard]] std::string explained(const Option& option, Language language);

/// The choices of an option that are defined: they are told one by one.
[[nodiscard]] std::vector<Choice> defined_choices(const Option& option);

/// One line that says what noaber is.
[[nodiscard]] Message tagline();

} // namespace noaber::cli
