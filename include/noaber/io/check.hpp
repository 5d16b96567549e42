#pragma once

#include <noaber/core/message.hpp>
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

/// A rule about registers as they should be.
///
/// To add one: write src/io/checks/CODE.cpp and put CODE in the list of src/io/CMakeLists.txt.
struct Check {
    std::string_view code; ///< Stable; snake_case English.
    Severity severity = Severity::warning;
    std::string_view label; ///< What is wrong when it finds something; marked by text().
    Message handling;       ///< What noaber does about it.
    /// Every problem in the register, or in the network of the asked date, sorted by subject.
    std::function<std::vector<Finding>(const Network&)> find;
};

[[nodiscard]] std::span<const Check> checks();

} // namespace noaber
