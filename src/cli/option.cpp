#include "cli/option.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/write.hpp>
#include <noaber/model/network.hpp>

#include <fmt/format.h>

#include <array>

namespace noaber::cli {

namespace {

std::vector<Choice> output_formats()
{
    std::vector<Choice> result;
    for (const TableFormat& format : table_formats()) {
        result.push_back({std::string{format.name}, format.summary});
    }
    return result;
}

std::vector<Choice> languages()
{
    return {{"en", message("English")}, {"nl", message("Dutch")}};
}

std::vector<Choice> error_forms()
{
    return {{"text", message("a sentence")}, {"json", message("an object on one line")}};
}

std::vector<Choice> progress_words()
{
    return {{"auto", message("on a terminal, unless --quiet")},
            {"always", message("elsewhere too: a line for every tenth of the work")},
            {"never", message("never")}};
}

} // namespace

std::string spelled(const Option& option)
{
    const std::string letter = option.letter == '\0' ? "" : fmt::format("-{}, ", option.letter);
    const std::string argument = option.argument.empty() ? "" : fmt::format(" {}", option.argument);
    return fmt::format("{}--{}{}", letter, option.name, argument);
}

std::string choice_words(const Option& option)
{
    std::vector<std::string> result;
    for (const Choice& choice : option.choices()) {
        result.push_back(choice.word);
    }
    return join(result, ", ");
}

std::span<const Option> network_options()
{
    static const std::array all{
        Option{.name = "at",
               .argument = "DATE",
               .help = message("what was in force on this day, such as 2026-05-16; else the day to "
                               "which the input was kept; an input without one counts whole")},
        Option{.name = "mergers",
               .argument = "POLICY",
               .help = message("what to do with municipalities that were merged before the day"),
               .fallback = "resolve",
               .choices = choices_of<MergerPolicy>},
        Option{.name = "form",
               .takes = Takes::list,
               .argument = "FORM,...",
               .help = message("only arrangements of these legal forms"),
               .choices = choices_of<LegalForm>},
        Option{.name = "obligation",
               .takes = Takes::list,
               .argument = "WORD,...",
               .help = message("only arrangements that are so bound by law"),
               .choices = choices_of<Obligation>},
        Option{.name = "voluntary",
               .takes = Takes::nothing,
               .help = message("short for --obligation voluntary")},
        Option{.name = "domain",
               .takes = Takes::list,
               .argument = "THEME,...",
               .help =
                   message("only arrangements of these policy themes; unknown for those without")},
        Option{.name = "within",
               .argument = "REGION",
               .help =
                   message("only the municipalities that take part in this arrangement, and what "
                           "they take part in")},
    };
    return all;
}

Option excel_nl_option()
{
    return {.name = "excel-nl",
            .takes = Takes::nothing,
            .help = message("short for --format excel_nl: CSV as Excel in Dutch opens it"),
            .shapes = Shapes::output};
}

std::span<const Option> table_options()
{
    static const std::array all{
        Option{.name = "format",
               .argument = "FORMAT",
               .help =
                   message("how to write the table; else the suffix of the output tells, else a "
                           "table to read"),
               .shapes = Shapes::output,
               .choices = output_formats},
        excel_nl_option(),
        Option{.name = "meta",
               .argument = "FILE",
               .help = message("write where the answer comes from to this file, as JSON; never to "
                               "standard output"),
               .shapes = Shapes::output},
    };
    return all;
}

std::span<const Option> output_options()
{
    static const std::array all{
        Option{.name = "output",
               .letter = 'o',
               .argument = "FILE",
               .help = message(
                   "write to this file, whole or not at all; else, or for -, to standard output"),
               .shapes = Shapes::output},
        Option{.name = "overwrite",
               .takes = Takes::nothing,
               .help = message("replace files that exist"),
               .shapes = Shapes::output},
    };
    return all;
}

std::span<const Option> common_options()
{
    static const std::array all{
        Option{.name = "lang",
               .argument = "LANGUAGE",
               .help = message("language of what people read; else the environment's"),
               .shapes = Shapes::output,
               .choices = languages},
        Option{.name = "errors",
               .argument = "FORM",
               .help = message("how errors are told"),
               .fallback = "text",
               .shapes = Shapes::output,
               .choices = error_forms},
        Option{.name = "config",
               .argument = "FILE",
               .help = message("take values of options from this TOML file, where the command line "
                               "gives none"),
               .shapes = Shapes::output},
        Option{.name = "threads",
               .argument = "N",
               .help = message("processors to use; the answer does not depend on it"),
               .shapes = Shapes::output},
        Option{.name = "progress",
               .argument = "WHEN",
               .help = message("tell on standard error how far long work is"),
               .fallback = "auto",
               .shapes = Shapes::output,
               .choices = progress_words},
        Option{.name = "quiet",
               .letter = 'q',
               .takes = Takes::nothing,
               .help = message("no remarks on standard error"),
               .shapes = Shapes::output},
        Option{.name = "help",
               .letter = 'h',
               .takes = Takes::nothing,
               .help = message("explain the command"),
               .shapes = Shapes::output},
    };
    return all;
}

} // namespace noaber::cli
