#include "io/list/words.hpp"

#include "format/csv.hpp"
#include "format/text_encoding.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace noaber {

std::string_view list_words_csv(); // embedded

std::span<const Word<ListEncoding>> words(ListEncoding)
{
    using enum ListEncoding;
    static constexpr std::array all{
        Word{automatic, "auto", text("UTF-8, or else Windows-1252 as a whole")},
        Word{by_row, "auto-row", text("each row for itself")},
        Word{utf_8, "utf-8", text("UTF-8")},
        Word{windows_1252, "windows-1252", text("Windows-1252")},
    };
    return all;
}

std::span<const Word<Separator>> words(Separator)
{
    using enum Separator;
    static constexpr std::array all{
        Word{automatic, "auto", text("the one that makes columns")},
        Word{comma, "comma", text("a comma")},
        Word{semicolon, "semicolon", text("a semicolon")},
        Word{tab, "tab", text("a tab")},
    };
    return all;
}

std::span<const Word<DecimalSign>> words(DecimalSign)
{
    using enum DecimalSign;
    static constexpr std::array all{
        Word{automatic, "auto", text("as the cells are separated")},
        Word{comma, "comma", text("a comma")},
        Word{point, "point", text("a point")},
    };
    return all;
}

std::vector<ListField> list_fields()
{
    std::vector<ListField> result;
    for (const Word<list::Field>& field : list::words(list::Field{})) {
        result.push_back({std::string{field.word}, field.label});
    }
    return result;
}

namespace list {

namespace {

/// The words of one kind, and what each means.
using Meanings = std::unordered_map<std::string, std::string>;

/// Only letters and digits, for comparing; where there are none, the text as it is.
std::string key_of(std::string_view written)
{
    std::string letters = fold(written);
    std::replace_if(
        letters.begin(), letters.end(),
        [](char letter) {
            return std::string_view{"/:_,;\"&"}.find(letter) != std::string_view::npos;
        },
        ' ');
    letters = collapse_spaces(letters);
    return letters.empty() ? std::string{trim(written)} : letters;
}

const std::unordered_map<std::string, Meanings>& all_meanings()
{
    static const auto all = [] {
        std::unordered_map<std::string, Meanings> result;
        format::CsvReader reader{format::bytes_of(list_words_csv()), "list_words.csv"};
        while (const auto row = reader.next()) {
            result[row->cells[0]].emplace(key_of(row->cells[2]), row->cells[1]);
        }
        return result;
    }();
    return all;
}

/// Whether the first letter of a text does not rule out that it begins with one of the words.
bool may_begin(const Meanings& meanings, std::string_view written)
{
    const std::string first = fold(written.substr(0, 1));
    const bool is_letter = first.size() == 1 && first.front() >= 'a' && first.front() <= 'z';
    return !is_letter || std::any_of(meanings.begin(), meanings.end(), [&first](const auto& entry) {
        return entry.first.starts_with(first);
    });
}

/// Whether a text begins with a word of a kind.
bool begins_with(std::string_view what, std::string_view written)
{
    const Meanings& meanings = all_meanings().at(std::string{what});
    if (!may_begin(meanings, written)) {
        return false;
    }
    const std::string key = key_of(written);
    return std::any_of(meanings.begin(), meanings.end(), [&key](const auto& entry) {
        const std::string& word = entry.first;
        const bool ends = key.size() == word.size() || !key.starts_with(word) ||
                          key[word.size()] == ' ' || word.size() < 3;
        return key.starts_with(word) && ends;
    });
}

std::string_view without_unit(std::string_view header)
{
    const std::size_t open = header.find(" (");
    return open == std::string_view::npos ? header : header.substr(0, open);
}

} // namespace

std::span<const Word<Field>> words(Field)
{
    using enum Field;
    static constexpr std::array all{
        Word{participant, "participant", text("who takes part")},
        Word{participant_code, "participant_code", text("code of who takes part")},
        Word{kind, "kind", text("what kind of organisation takes part")},
        Word{arrangement, "arrangement", text("what it takes part in")},
        Word{arrangement_code, "arrangement_code", text("code of what it takes part in")},
        Word{layer, "layer", text("policy domain of the arrangement")},
        Word{form, "form", text("legal form of the arrangement")},
        Word{obligation, "obligation", text("whether the law asks for the arrangement")},
        Word{scope, "scope", text("how much the arrangement does")},
        Word{host, "host", text("who does the work for the others")},
        Word{purpose, "purpose", text("what the arrangement is for")},
        Word{from, "from", text("first day of the arrangement")},
        Word{until, "until", text("first day on which the arrangement is no longer in force")},
        Word{role, "role", text("role of the participant")},
        Word{weight, "weight", text("how strong the tie is")},
        Word{share, "share", text("percentage of costs or votes")},
        Word{contribution, "contribution", text("euro a year")},
        Word{staff, "staff", text("staff of the participant, in fte")},
        Word{joined, "joined", text("first day of taking part")},
        Word{left, "left", text("first day of no longer taking part")},
    };
    return all;
}

std::string_view meaning(std::string_view what, std::string_view written)
{
    const Meanings& meanings = all_meanings().at(std::string{what});
    const auto at = meanings.find(key_of(written));
    return at == meanings.end() ? std::string_view{} : std::string_view{at->second};
}

std::optional<Field> field_of(std::string_view header)
{
    const std::string_view word = meaning("column", header);
    return from_word<Field>(word.empty() ? meaning("column", without_unit(header)) : word);
}

bool is_blank(std::string_view cell)
{
    cell = trim(cell);
    return cell.empty() || !meaning("blank", cell).empty();
}

bool shows_nothing(std::string_view cell)
{
    const auto is_plain = [](char letter) { return letter > ' ' && letter < '\x7F'; };
    return cell.empty() || (!is_plain(cell.front()) && format::clean_label(cell).empty());
}

std::optional<bool> cross(std::string_view cell)
{
    cell = trim(cell);
    if (cell.empty()) {
        return false;
    }
    const std::string_view word = meaning("cross", cell);
    return word.empty() ? std::nullopt : std::optional{word == "yes"};
}

bool is_ditto(std::string_view cell)
{
    return !meaning("ditto", cell).empty();
}

bool is_total(std::string_view cell)
{
    return begins_with("total", cell);
}

bool is_footnote(std::string_view cell)
{
    return begins_with("footnote", cell);
}

bool is_region_header(std::string_view header)
{
    const std::string key = key_of(header);
    const Meanings& meanings = all_meanings().at("region");
    return std::any_of(meanings.begin(), meanings.end(), [&key](const auto& entry) {
        return key.find(entry.first) != std::string::npos;
    });
}

} // namespace list

} // namespace noaber
