#pragma once

#include <noaber/core/words.hpp>

#include <map>
#include <string>
#include <vector>

namespace noaber {

/// How the bytes of a text file stand for letters. A mark at its start comes before all of these.
enum class ListEncoding {
    automatic,    ///< UTF-8 as long as it is; a file that is not is Windows-1252 as a whole.
    by_row,       ///< Each row for itself, where both are mixed.
    utf_8,        ///< Anything else is an error.
    windows_1252, ///< Every byte is a letter.
};
[[nodiscard]] std::span<const Word<ListEncoding>> words(ListEncoding);

/// What stands between cells.
enum class Separator { automatic, comma, semicolon, tab };
[[nodiscard]] std::span<const Word<Separator>> words(Separator);

/// What stands before the fraction of a number.
enum class DecimalSign {
    automatic, ///< A comma where semicolons stand between cells; else a point, where that is sure.
    comma,
    point,
};
[[nodiscard]] std::span<const Word<DecimalSign>> words(DecimalSign);

/// How to read a membership list: who takes part in what, one row for a participation or one for a
/// participant.
struct ListOptions {
    ListEncoding encoding = ListEncoding::automatic;
    Separator separator = Separator::automatic;
    DecimalSign decimal = DecimalSign::automatic;
    std::string sheet; ///< Of a spreadsheet; empty: the only one with something in it.
    /// Header of the column of a field (participant, arrangement, ...), where it has no known name.
    std::map<std::string, std::string> columns;
    /// Whether rows and columns name the same participants, and cells say who works with whom.
    bool is_matrix = false;
    bool fill_down = false; ///< An empty arrangement is that of the row above.
    bool lenient = false;   ///< Rows that cannot be read are left out and noted; else refused.
};

/// A field of a list: the word for it, and what it holds (marked by text()).
struct ListField {
    std::string word;
    std::string_view label;
};

/// What the columns of a list can hold.
[[nodiscard]] std::vector<ListField> list_fields();

} // namespace noaber
