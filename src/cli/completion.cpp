#include "cli/completion.hpp"

#include "cli/command.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>

namespace noaber::cli {

namespace {

/// The words of a list between spaces.
template <class List, class WordOf>
std::string spaced(const List& list, WordOf word_of)
{
    std::vector<std::string> words;
    for (const auto& item : list) {
        words.push_back(word_of(item));
    }
    return join(words, " ");
}

std::string of_command(const Command& command)
{
    const auto dashed = [](const Option& option) { return fmt::format("--{}", option.name); };
    std::string text =
        fmt::format("    {}) options=\"{}\" ;;\n", command.name, spaced(command.options, dashed));
    return text;
}

std::string of_option(const Command& command, const Option& option)
{
    const auto word = [](const Choice& choice) { return choice.word; };
    return fmt::format("    {}:--{}) choices=\"{}\" ;;\n", command.name, option.name,
                       spaced(option.choices(), word));
}

} // namespace

std::string bash_completion()
{
    const auto name = [](const Command& command) { return std::string{command.name}; };
    std::string of_commands;
    std::string of_options;
    for (const Command& command : commands()) {
        of_commands += of_command(command);
        for (const Option& option : command.options) {
            of_options += option.choices ? of_option(command, option) : "";
        }
    }
    return fmt::format(R"(# bash completion for noaber
_noaber()
{{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}"
    local options="" choices=""
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "{}" -- "$word"))
        return
    fi
    case "${{COMP_WORDS[1]}}" in
{}    esac
    case "${{COMP_WORDS[1]}}:$before" in
{}    esac
    if [ -n "$choices" ]; then
        COMPREPLY=($(compgen -W "$choices" -- "$word"))
    elif [ "${{word#-}}" != "$word" ]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}}
complete -o filenames -F _noaber noaber
)",
                       spaced(commands(), name), of_commands, of_options);
}

} // namespace noaber::cli
