#pragma once

#include <noaber/core/message.hpp>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace noaber::cli {

/// What an option takes.
enum class Takes {
    nothing, ///< A flag.
    value,   ///< One value; the last one given counts.
    list,    ///< Values with commas between; given again, they add up.
};

/// Whether an option changes the answer, or only how it is given.
enum class Shapes { answer, output };

/// A value that an option knows, for help and completion.
struct Choice {
    std::string word;
    Message summary;
    Message definition = {}; ///< For help to say below the options; empty: nothing more.
};

/// An option: parser, help, manual, completion and provenance are made from it.
struct Option {
    std::string_view name; ///< Long name, without dashes.
    char letter = '\0';    ///< Short name, if it has one.
    Takes takes = Takes::value;
    /// What stands for its value in help, and what the value must be: a DATE, a whole number N, a
    /// NUMBER, a PERCENT, a FILE; what has another name is not looked at.
    std::string_view argument;
    std::int64_t least = 1; ///< Of a whole number.
    Message help;
    std::string fallback; ///< The value where it is not given; empty: none.
    Shapes shapes = Shapes::answer;
    std::function<std::vector<Choice>()> choices; ///< Unset: any value.
};

/// The words of an enumeration as choices.
template <class Enum>
std::vector<Choice> choices_of()
{
    std::vector<Choice> result;
    for (const auto& entry : words(Enum{})) {
        result.push_back({std::string{entry.word}, Message{entry.label, {}}});
    }
    return result;
}

/// `--format FORMAT`, `-o, --output FILE`
[[nodiscard]] std::string spelled(const Option& option);

/// The words of an option's choices: `table, csv, json`.
[[nodiscard]] std::string choice_words(const Option& option);

/// `--excel-nl`, beside a `--format` that knows `excel_nl`.
[[nodiscard]] Option excel_nl_option();

/// Options that several commands share, in the order in which help shows them.
[[nodiscard]] std::span<const Option> input_options();
[[nodiscard]] std::span<const Option> network_options();
[[nodiscard]] std::span<const Option> table_options();
[[nodiscard]] std::span<const Option> output_options();
[[nodiscard]] std::span<const Option> common_options();

} // namespace noaber::cli
