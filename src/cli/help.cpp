#include "cli/help.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>

namespace noaber::cli {

namespace {

constexpr std::size_t line_width = 80;
constexpr std::size_t text_column = 26; ///< Where explanations begin.

/// The text in lines of at most `width` characters, broken at spaces.
std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    std::size_t used = width; // so that the first word opens a line
    for (const std::string_view word : split(text, ' ')) {
        const std::size_t length = code_points(word).size();
        if (used + 1 + length > width) {
            lines.emplace_back(word);
            used = length;
        } else {
            lines.back() += fmt::format(" {}", word);
            used += 1 + length;
        }
    }
    return lines;
}

std::string paragraph(std::string_view text)
{
    return fmt::format("{}\n", fmt::join(wrapped(text, line_width), "\n"));
}

/// A term, and its explanation beside it, or below where the term is long.
std::string entry(std::string_view term, std::string_view explanation)
{
    const auto lines = wrapped(explanation, line_width - text_column);
    const bool beside = term.size() + 4 <= text_column;
    std::string result = beside ? fmt::format("  {:<{}}", term, text_column - 2)
                                : fmt::format("  {}\n{:{}}", term, "", text_column);
    return result + fmt::format("{}\n", fmt::join(lines, fmt::format("\n{:{}}", "", text_column)));
}

std::string heading(const Message& text, Language language)
{
    return fmt::format("\n{}:\n", text.in(language));
}

/// What each choice of an option is, where that is defined.
std::string definitions(const Option& option, Language language)
{
    std::string text;
    for (const Choice& choice : defined_choices(option)) {
        text += entry(choice.word, choice.definition.in(language));
    }
    return text.empty() ? text : heading(message("What --{} can be", option.name), language) + text;
}

} // namespace

Message tagline()
{
    return message("How municipalities work together, who depends on whom, and what breaks");
}

std::string synopsis(const Command& command)
{
    const std::string inputs = command.inputs.empty() ? "" : fmt::format(" {}", command.inputs);
    return fmt::format("noaber {} [OPTION]...{}", command.name, inputs);
}

std::string explained(const Option& option, Language language)
{
    std::string result = option.help.in(language);
    if (option.choices) {
        result += ": " + choice_words(option);
    }
    if (!option.fallback.empty()) {
        result += fmt::format(" ({})", message("default {}", option.fallback).in(language));
    }
    return result;
}

std::vector<Choice> defined_choices(const Option& option)
{
    std::vector<Choice> result;
    if (option.choices) {
        result = option.choices();
        std::erase_if(result, [](const Choice& choice) { return choice.definition.empty(); });
    }
    return result;
}

std::string overview(Language language)
{
    std::string text = fmt::format("noaber - {}\n", tagline().in(language));
    text += heading(message("Usage"), language) + "  noaber COMMAND [OPTION]... INPUT...\n";
    text += heading(message("Commands"), language);
    for (const Command& command : commands()) {
        text += entry(command.name, command.summary.in(language));
    }
    return text + "\n" +
           paragraph(
               message(
                   "An input is a file or a folder: the government's register as XML, a list of "
                   "who takes part in what as CSV, XLSX or ODS, or a data package. `noaber "
                   "help COMMAND` explains a command.")
                   .in(language));
}

std::string help(const Command& command, Language language)
{
    std::string text = fmt::format("{}\n", synopsis(command));
    text += fmt::format("\n{}", paragraph(command.description.in(language)));
    text += heading(message("Options"), language);
    for (const Option& option : command.options) {
        text += entry(spelled(option), explained(option, language));
    }
    for (const Option& option : command.options) {
        text += definitions(option, language);
    }
    text += heading(message("Examples"), language);
    for (const Example& example : command.examples) {
        text += fmt::format("  {}\n      {}\n", example.line, example.shows.in(language));
    }
    return text;
}

} // namespace noaber::cli
