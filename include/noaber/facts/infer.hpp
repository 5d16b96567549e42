#pragma once

#include <noaber/model/register.hpp>

#include <string_view>

namespace noaber {

/// A rule that concludes a fact from the words of a version. It holds where all its conditions do;
/// a condition that is left empty asks nothing.
///
/// Stems are compared with a text in lower case, without accents, in which everything but letters
/// and digits is a space: " ggd" is the beginning of a word, "jeugd" stands anywhere.
struct Rule {
    std::string name;   ///< Printed with everything that it concludes; unique.
    std::string field;  ///< obligation, scope, domains or host.
    std::string value;  ///< What it concludes: a word, a theme; of host, `named` or `holder`.
    std::string reason; ///< Why it may.

    /// What it reads: title, citation_title, short_title (the one by which it is quoted, else the
    /// title), body (its name) and purpose.
    std::vector<std::string> texts;
    std::vector<std::string> without; ///< Stems that are taken out of the texts before.
    std::vector<std::string> any_of;  ///< Stems of which one must occur.
    std::vector<std::string> none_of; ///< Stems of which none may occur.
    std::vector<std::vector<std::string>> one_list_of; ///< Stems of exactly one list must occur.
    std::vector<std::string> none_of_acts; ///< Stems of which none may occur in a legal basis.
    /// Where all registered domains are of one theme, that must be one of these.
    std::vector<std::string> one_theme_among;

    std::vector<LegalForm> forms;
    std::size_t participants_at_least = 0;
    std::optional<std::size_t> participants_at_most;
    bool municipalities_only = false; ///< Nobody else takes part.
};

/// Rules in the order in which they are tried: of each field the first that holds concludes.
using Rules = std::vector<Rule>;

/// Reads rules from TOML: tables `rule`, and `lists` of stems that items like "@tax" stand for.
/// Throws Fault::input with line and column.
[[nodiscard]] Rules parse_rules(std::string_view toml, const std::string& file);

/// The rules that are compiled in, from data/nl/facts.toml.
[[nodiscard]] const Rules& dutch_rules();

/// What the rules conclude of every version, each with the name of its rule; nothing on a field
/// that the source registers.
///
/// A host is `named` where any_of stands right before the name of exactly one municipality that
/// takes part, and the `holder` where that is a municipality.
/// Cost: O(versions * stems * length of texts); the register of the Netherlands in under 0.1 s.
[[nodiscard]] Inferences infer(const Register& source, const Rules& rules);

} // namespace noaber
