#pragma once

#include "cli/option.hpp"

namespace noaber::cli {

class Session;

/// A line that shows a command at work; the tests run every one.
struct Example {
    std::string_view line; ///< As typed in the project's folder.
    Message shows;
};

/// A command of the tool: parser, help, manual and completion are made from it.
///
/// To add one: write src/cli/commands/NAME.cpp and put NAME in the list of src/cli/CMakeLists.txt.
struct Command {
    std::string_view name;
    Message summary;         ///< One line.
    Message description;     ///< What it gives, and what it does not.
    std::string_view inputs; ///< "INPUT...", "[COMMAND]", or nothing.
    std::vector<Option> options;
    std::vector<Example> examples;
    std::function<void(Session&)> run;
};

[[nodiscard]] std::span<const Command> commands();

/// The command with that name. Throws Fault::usage, with the nearest names, when there is none.
[[nodiscard]] const Command& command(std::string_view name);

/// The options of several lists, in turn.
[[nodiscard]] std::vector<Option> together(std::initializer_list<std::span<const Option>> lists);

} // namespace noaber::cli
