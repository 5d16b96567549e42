#pragma once

#include "cli/configuration.hpp"

#include <noaber/core/date.hpp>
#include <noaber/core/error.hpp>
#include <noaber/core/words.hpp>
#include <noaber/table/provenance.hpp>

#include <map>
#include <optional>

namespace noaber::cli {

/// The words that follow a command, understood by its options.
class Arguments {
public:
    /// Throws Fault::usage for an option that the command does not have, a value that is missing,
    /// not among the choices or not what the option's argument says, and inputs where there are
    /// none to give. An option that is not given has its value from the file that --config names.
    Arguments(const Command& command, std::span<const std::string> words);

    [[nodiscard]] const std::vector<std::string>& inputs() const { return m_inputs; }

    /// Whether a flag, or a value of an option, is given.
    [[nodiscard]] bool flag(std::string_view option) const;
    /// The value of an option, or its fallback; nothing where it has neither.
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    [[nodiscard]] std::vector<std::string> list(std::string_view option) const;
    /// Throws Fault::usage for what is not a date.
    [[nodiscard]] std::optional<Date> date(std::string_view option) const;
    /// Throws Fault::usage for what is not a whole number from the option's least.
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view option) const;
    /// Throws Fault::usage for what is not a number.
    [[nodiscard]] std::optional<double> real(std::string_view option) const;
    /// A percentage as a fraction. Throws Fault::usage for what is not a number from 0.
    [[nodiscard]] std::optional<double> fraction(std::string_view option) const;

    /// The value of an option whose choices are the words of an enumeration.
    template <class Enum>
    [[nodiscard]] Enum choice(std::string_view option) const
    {
        return from_word<Enum>(value(option).value_or("")).value();
    }
    template <class Enum>
    [[nodiscard]] std::vector<Enum> choices(std::string_view option) const
    {
        std::vector<Enum> result;
        for (const std::string& word : list(option)) {
            result.push_back(from_word<Enum>(word).value());
        }
        return result;
    }

    /// All values that were given, but of the options of these names.
    [[nodiscard]] std::vector<std::string>
    values_but(std::span<const std::string_view> options) const;

    /// The options that shape the answer, with the values that count, defaults included.
    [[nodiscard]] std::vector<Figure> parameters() const;

private:
    void configure(const Configuration& configuration);
    /// Throws Fault::usage for a value that is no good, whether the command needs it now or not.
    void check(const Option& option) const;
    void check_choice(const Option& option) const;
    void check_file(const Option& option) const;
    [[nodiscard]] const Option* find(std::string_view option) const;
    /// Where the value of an option was given: the option itself, or a place in a configuration.
    [[nodiscard]] Error wrong(std::string_view option, Message message) const;

    std::vector<Option> m_options;
    std::map<std::string, std::vector<std::string>, std::less<>> m_given;
    std::map<std::string, Place, std::less<>> m_configured; ///< Options that a file sets.
    std::vector<std::string> m_inputs;
};

/// The format that --format names, or --excel-nl; nothing where neither is given.
[[nodiscard]] std::optional<std::string> asked_format(const Arguments& arguments);

} // namespace noaber::cli
