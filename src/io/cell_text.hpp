#pragma once

#include <noaber/core/date.hpp>
#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/core/words.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace noaber {

/// A cell of a CSV table on its way in: its text, its column, and where it stands.
struct CellText {
    std::string_view text; ///< Without white space around it.
    std::string_view column;
    Place place;
};

/// `column: "text", expected ...`
[[noreturn]] void fail(const CellText& cell, Message message);

/// What a cell says, as a value. An empty cell leaves the value as it is; text that cannot be such
/// a value throws Fault::input with the place, what was found and what was expected.
///
/// Dates are ISO, numbers have a point, and lists have `;` between their items; `\;` is a semicolon
/// within an item, `\\` a backslash.
void parse(const CellText& cell, std::string& value);
void parse(const CellText& cell, Date& value);
void parse(const CellText& cell, std::int64_t& value);
void parse(const CellText& cell, double& value);
void parse(const CellText& cell, std::vector<std::string>& value);

/// The items of a list as one cell.
[[nodiscard]] std::string list_text(const std::vector<std::string>& items);

template <class T>
void parse(const CellText& cell, std::optional<T>& value)
{
    if (!cell.text.empty()) {
        value.emplace();
        parse(cell, *value);
    }
}

/// Says that the text is none of the words of an enumeration.
[[noreturn]] void fail_word(const CellText& cell, const std::vector<std::string>& known);

/// The value of an enumeration that `item`, of `cell`, is the word for.
template <class Enum>
[[nodiscard]] Enum parse_word(const CellText& cell, std::string_view item)
{
    if (const auto value = from_word<Enum>(item)) {
        return *value;
    }
    std::vector<std::string> known;
    for (const Word<Enum>& entry : words(Enum{})) {
        known.emplace_back(entry.word);
    }
    fail_word({item, cell.column, cell.place}, known);
}

template <class Enum>
requires std::is_enum_v<Enum>
void parse(const CellText& cell, Enum& value)
{
    if (!cell.text.empty()) {
        value = parse_word<Enum>(cell, cell.text);
    }
}

template <class Enum>
void parse(const CellText& cell, Flags<Enum>& value)
{
    for (const std::string_view item : split(cell.text, ';')) {
        value.add(parse_word<Enum>(cell, trim(item)));
    }
}

} // namespace noaber
