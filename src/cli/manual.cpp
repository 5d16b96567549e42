#include "cli/manual.hpp"

#include "cli/help.hpp"

#include <noaber/core/error.hpp>
#include <noaber/io/read.hpp>
#include <noaber/table/provenance.hpp>

#include <fmt/format.h>

namespace noaber::cli {

namespace {

/// Text as man pages take it: no accidental requests, dashes as they are typed.
std::string roff(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        if (letter == '\\') {
            result += "\\e";
        } else if (letter == '-') {
            result += "\\-";
        } else {
            if ((letter == '.' || letter == '\'') && (result.empty() || result.back() == '\n')) {
                result += "\\&";
            }
            result += letter;
        }
    }
    return result;
}

std::string section(const Message& title, Language language)
{
    return fmt::format(".SH \"{}\"\n", roff(title.in(language)));
}

std::string tagged(std::string_view term, std::string_view text)
{
    return fmt::format(".TP\n\\fB{}\\fR\n{}\n", roff(term), roff(text));
}

std::string header(std::string_view page, std::string_view summary, Language language)
{
    return fmt::format(".TH {} 1 \"\" \"noaber {}\" \"\"\n", roff(page), version()) +
           section(message("NAME"), language) +
           fmt::format("{} \\- {}\n", roff(page), roff(summary));
}

/// What is read of each kind of input.
std::string inputs(Language language)
{
    std::string result = section(message("INPUTS"), language);
    for (const Format& format : formats()) {
        result += tagged(format.name, format.definition.in(language));
    }
    return result;
}

/// An option, and below it what each of its choices is, where that is defined.
std::string option_entry(const Option& option, Language language)
{
    std::string result = tagged(spelled(option), explained(option, language));
    const auto choices = defined_choices(option);
    if (!choices.empty()) {
        result += ".RS\n";
        for (const Choice& choice : choices) {
            result += tagged(choice.word, choice.definition.in(language));
        }
        result += ".RE\n";
    }
    return result;
}

std::string exit_status(Language language)
{
    return section(message("EXIT STATUS"), language) + tagged("0", message("done").in(language)) +
           tagged("1", message("check found errors").in(language)) +
           tagged("2", message("the command line, also a name that nobody has").in(language)) +
           tagged("3", message("the input").in(language)) +
           tagged("4", message("the output").in(language)) +
           tagged("5", message("the question has no answer").in(language)) +
           tagged("70", message("a fault of noaber itself").in(language)) +
           tagged("128+N", message("stopped by signal N").in(language));
}

} // namespace

std::string manual(Language language)
{
    std::string page = header("noaber", tagline().in(language), language);
    page +=
        section(message("SYNOPSIS"), language) + "\\fBnoaber\\fR COMMAND [OPTION]... INPUT...\n";
    page += section(message("COMMANDS"), language);
    for (const Command& command : commands()) {
        page += tagged(command.name, command.summary.in(language));
    }
    return page + inputs(language) + exit_status(language);
}

std::string manual(const Command& command, Language language)
{
    std::string page =
        header(fmt::format("noaber-{}", command.name), command.summary.in(language), language);
    page += section(message("SYNOPSIS"), language) + fmt::format("{}\n", roff(synopsis(command)));
    page += section(message("DESCRIPTION"), language) +
            fmt::format("{}\n", roff(command.description.in(language)));
    page += section(message("OPTIONS"), language);
    for (const Option& option : command.options) {
        page += option_entry(option, language);
    }
    page += section(message("EXAMPLES"), language);
    for (const Example& example : command.examples) {
        page += tagged(example.line, example.shows.in(language));
    }
    return page + exit_status(language);
}

} // namespace noaber::cli
