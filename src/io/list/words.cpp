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
struct Meanings {
    std::unordered_map<std::string, std::string> of;
    /// By the first two letters: whether a word begins so, or might.
    std::array<bool, std::size_t{26} * 26> beginnings{};
};

/// Where the first two letters of a text stand among all pairs; nothing where they are not both
/// plain letters.
std::optional<std::size_t> pair_of(std::string_view text)
{
    const auto number = [](char letter) -> unsigned {
        return static_cast<unsigned char>(letter | 0x20) - unsigned{'a'};
    };
    if (text.size() < 2 || number(text[0]) >= 26 || number(text[1]) >= 26) {
        return std::nullopt;
    }
    return number(text[0]) * std::size_t{26} + number(text[1]);
}

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
            Meanings& meanings = result[row->cells[0]];
            const std::string key = key_of(row->cells[2]);
            meanings.of.emplace(key, row->cells[1]);
            if (const auto pair = pair_of(key)) {
                meanings.beginnings[*pair] = true;
            } else if (key.size() < 2) {
                meanings.beginnings.fill(true); // no pair rules such a word out
            }
        }
        return result;
    }();
    return all;
}

/// Whether a text begins with one of the words of some kind.
bool begins_with(const Meanings& meanings, std::string_view written)
{
    if (const auto pair = pair_of(written); pair && !meanings.beginnings[*pair]) {
        return false;
    }
    const std::string key = key_of(written);
    return std::any_of(meanings.of.begin(), meanings.of.end(), [&key](const auto& entry) {
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
    const auto& meanings = all_meanings().at(std::string{what}).of;
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
    static const Meanings& totals = all_meanings().at("total");
    return begins_with(totals, cell);
}

bool is_footnote(std::string_view cell)
{
    static const Meanings& footnotes = all_meanings().at("footnote");
    return begins_with(footnotes, cell);
}

bool is_region_header(std::string_view header)
{
    const std::string key = key_of(header);
    const auto& words = all_meanings().at("region").of;
    return std::any_of(words.begin(), words.end(), [&key](const auto& entry) {
        return key.find(entry.first) != std::string::npos;
    });
}

} // namespace list

} // namespace noaber
