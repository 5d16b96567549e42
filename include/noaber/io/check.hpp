#pragma once

#include <noaber/io/read.hpp>
#include <noaber/model/network.hpp>

#include <functional>

namespace noaber {

/// How much a problem matters.
enum class Severity {
    note,    ///< Worth knowing; nothing was lost.
    warning, ///< An answer may differ from what was meant.
    error,   ///< Something must be repaired at the source.
};
[[nodiscard]] std::span<const Word<Severity>> words(Severity);

/// One problem in a register: what it is about, and what was found.
struct Finding {
    std::string subject; ///< Code of an organisation, arrangement or version.
    Message found;
};

/// A rule about inputs and registers as they should be.
///
/// To add one: write src/io/checks/CODE.cpp and put CODE in the list of src/io/CMakeLists.txt.
struct Check {
    std::string_view code; ///< Stable; snake_case English.
    Severity severity = Severity::warning;
    std::string_view label; ///< What is wrong when it finds something; marked by text().
    Message handling;       ///< What noaber does about it.
    Message hint = {};      ///< What the user can do; may be empty.
    /// Every problem in the register, or in the network of the asked date, sorted by subject. Unset
    /// where readers note the problem: only they see it.
    std::function<std::vector<Finding>(const Network&)> find = {};
};

[[nodiscard]] std::span<const Check> checks();

/// A problem in an input, told by the check that knows it.
struct Problem {
    const Check* check = nullptr;
    Place place;
    std::string subject; ///< Code or name of what it is about; may be empty.
    Message found;
    Message expected; ///< May be empty.
    Message handling;
};

/// Everything that is wrong with what was read: what readers noted and what checks find in the
/// network, each once; errors first, then by check, place and subject.
[[nodiscard]] std::vector<Problem> problems(const Reading& reading, const Network& network);

/// A row for each problem: severity, code, file, sheet, row, column, subject, problem, found,
/// expected, handling, hint. In spreadsheets and lists rows have numbers, in other files lines.
[[nodiscard]] Table problem_table(const std::vector<Problem>& problems, Language language);

} // namespace noaber
