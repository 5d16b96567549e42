#pragma once

#include "cli/session.hpp"

#include <noaber/core/error.hpp>

/// The tables of a command that has several: `--show NAME`, `--show all`, `--show help`.
namespace noaber::cli {

/// A table that a command can show. The first of its list is the main one, shown unless another is
/// asked for.
template <class Answer>
struct Shown {
    std::string_view name; ///< As the table calls itself.
    Message summary;       ///< One line: what it tells.
    std::function<Table(const Answer&)> make;
};

/// The option --show, which knows these tables.
[[nodiscard]] Option show_option(std::vector<Choice> tables);

/// Writes the list of tables where `--show help` asks for it; whether it did.
[[nodiscard]] bool wrote_show_help(const Session& session, const std::vector<Choice>& tables);

/// The list of tables as words with what they tell.
template <class Answer>
[[nodiscard]] std::vector<Choice> choices(std::span<const Shown<Answer>> tables)
{
    std::vector<Choice> result;
    for (const Shown<Answer>& each : tables) {
        result.push_back({std::string{each.name}, each.summary});
    }
    return result;
}

/// Throws Fault::usage: a command that answers several questions has tables of its own for each.
[[noreturn]] void refuse_table(const std::string& asked, const std::vector<Choice>& tables);

/// Writes the tables that --show asks for, the first where it asks for none; no others are made.
template <class Answer>
void show(const Session& session,
          std::span<const Shown<Answer>> tables,
          const Answer& answer,
          const Provenance& provenance)
{
    const std::string asked = session.arguments().value("show").value_or("");
    std::vector<Table> made;
    for (const Shown<Answer>& each : tables) {
        if (asked == each.name || asked.empty()) {
            session.write(each.make(answer), provenance);
            return;
        }
        if (asked == "all") {
            made.push_back(each.make(answer));
        }
    }
    if (asked != "all") {
        refuse_table(asked, choices(tables));
    }
    session.write(made, provenance);
}

} // namespace noaber::cli
