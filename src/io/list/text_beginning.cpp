#include "io/list/text_rows.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace noaber::list {

namespace {

constexpr std::string_view separator_line = "sep=";

/// How often a separator stands in each line, outside quotes; lines without text are left out.
std::vector<std::size_t> counts(std::string_view text, char separator)
{
    constexpr std::size_t most = 30;
    std::vector<std::size_t> lines;
    std::size_t count = 0;
    bool is_quoted = false;
    bool has_text = false;
    for (const char letter : text) {
        if (letter == '"') {
            is_quoted = !is_quoted;
        } else if (letter == '\n' && !is_quoted) {
            if (has_text) {
                lines.push_back(count);
            }
            count = 0;
            has_text = false;
        } else if (letter == separator && !is_quoted) {
            ++count;
        }
        has_text = has_text || (letter != '\n' && letter != '\r');
        if (lines.size() == most) {
            return lines;
        }
    }
    if (has_text) {
        lines.push_back(count);
    }
    return lines;
}

/// How evenly a separator cuts the lines: how many have as many cells as most have.
std::size_t evenness(std::string_view text, char separator)
{
    std::map<std::size_t, std::size_t> lines_with;
    for (const std::size_t count : counts(text, separator)) {
        ++lines_with[count];
    }
    std::size_t best = 0;
    for (const auto& [count, lines] : lines_with) {
        best = count == 0 ? best : std::max(best, lines);
    }
    return best;
}

char named(Separator separator)
{
    switch (separator) {
    case Separator::semicolon:
        return ';';
    case Separator::tab:
        return '\t';
    case Separator::automatic:
    case Separator::comma:
        break;
    }
    return ',';
}

} // namespace

TextBeginning beginning_of(std::string_view text, Separator wanted)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
    }
    TextBeginning result;
    const std::string_view said = text.starts_with(separator_line)
                                      ? text.substr(separator_line.size(), 1)
                                      : std::string_view{};
    const bool is_separator = said.find_first_of(std::string_view{"\r\n\"\0", 4}) != 0;
    if (!said.empty() && is_separator) {
        result.has_separator_line = true;
        result.separator = said.front();
    } else if (wanted == Separator::automatic) {
        // in the order of how rarely each stands in names
        constexpr std::array known{'\t', ';', ','};
        result.separator = *std::max_element(known.begin(), known.end(), [&](char a, char b) {
            return evenness(text, a) < evenness(text, b);
        });
        if (evenness(text, result.separator) == 0) {
            result.separator = ',';
        }
    }
    if (wanted != Separator::automatic) {
        result.separator = named(wanted);
    }
    return result;
}

} // namespace noaber::list
