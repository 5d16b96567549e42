#pragma once

#include <noaber/model/register.hpp>

#include <string_view>

namespace noaber {

/// A rule that concludes a fact from the words of a version.
struct Rule {
    std::string name;               ///< Printed with everything that it concludes.
    std::string field;              ///< obligation, scope, domains or host.
    std::string value;              ///< What it concludes.
    std::string reason;             ///< Why it may.
    std::vector<std::string> texts; ///< Fields that it reads: title, body, purpose ...
    /// Word stems of which one must occur: a space before or after one ends a word.
    std::vector<std::string> any_of;
    std::vector<std::string> none_of; ///< Word stems of which none may occur.
};

/// Rules in the order in which they are tried: the first that holds concludes.
using Rules = std::vector<Rule>;

/// Reads rules from TOML. Throws Fault::input with line and column.
[[nodiscard]] Rules parse_rules(std::string_view toml, const std::string& file);

/// The rules that are compiled in, from data/nl/facts.toml.
[[nodiscard]] const Rules& dutch_rules();

/// What the rules conclude of every version, each with the name of its rule.
[[nodiscard]] Inferences infer(const Register& source, const Rules& rules);

} // namespace noaber
