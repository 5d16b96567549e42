#include "support/transcript.hpp"

#include "cli/run.hpp"

#include <fmt/format.h>

#include <sstream>

namespace noaber::test {

namespace {

std::vector<std::string> shell_words(const std::string& line)
{
    std::vector<std::string> words;
    bool quoted = false;
    bool open = false;
    for (const char letter : line) {
        if (letter == '\'') {
            quoted = !quoted;
        }
        if (letter == ' ' && !quoted) {
            open = false;
            continue;
        }
        if (!open) {
            words.emplace_back();
            open = true;
        }
        if (letter != '\'') {
            words.back() += letter;
        }
    }
    return words;
}

/// Every line with a mark before it.
std::string marked(const std::string& text, std::string_view mark)
{
    std::string result;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        result += fmt::format("{}{}\n", mark, line);
    }
    return result;
}

} // namespace

Outcome run_line(const std::string& line, const std::map<std::string, std::string>& variables)
{
    auto known = variables;
    std::vector<std::string> words = shell_words(line);
    while (!words.empty() && words.front() != "noaber") { // LANG=nl_NL.UTF-8 noaber ...
        const std::size_t equals = words.front().find('=');
        known[words.front().substr(0, equals)] = words.front().substr(equals + 1);
        words.erase(words.begin());
    }
    words.erase(words.begin());

    const cli::Environment environment{
        .variable = [&known](const char* name) -> std::optional<std::string> {
            const auto found = known.find(name);
            return found == known.end() ? std::nullopt : std::optional{found->second};
        },
        .program = NOABER_TOOL_PROGRAM,
    };
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int status = cli::run(words, {in, out, err}, environment);
    return {out.str(), err.str(), status};
}

std::string replayed(const std::string& transcript)
{
    std::string result;
    bool in_answer = false;
    std::istringstream lines{transcript};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("$ ")) {
            const Outcome outcome = run_line(line.substr(2));
            result += fmt::format("{}\n{}{}", line, outcome.out, marked(outcome.err, "! "));
            result += outcome.status == 0 ? "" : fmt::format("? {}\n", outcome.status);
            in_answer = true;
        } else if (line.starts_with("#")) {
            result += fmt::format("\n{}\n", line);
            in_answer = false;
        } else if (!in_answer) {
            result += line.empty() ? "" : line + "\n";
        }
    }
    return result;
}

} // namespace noaber::test
