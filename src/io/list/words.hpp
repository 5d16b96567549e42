#pragma once

#include <noaber/io/list.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace noaber::list {

/// What a field of a list is about: a column of participations, arrangements or versions.
enum class Field {
    participant,
    participant_code,
    kind,
    arrangement,
    arrangement_code,
    layer,
    form,
    obligation,
    scope,
    host,
    purpose,
    from,
    until,
    role,
    weight,
    share,
    contribution,
    staff,
    joined,
    left,
};
[[nodiscard]] std::span<const Word<Field>> words(Field);

/// What a text that people wrote means, among the words of `data/nl/list_words.csv` of one kind:
/// `column`, `role`, `form`, `cross` ...; empty where it means nothing there. Case, accents and
/// signs between words do not count.
[[nodiscard]] std::string_view meaning(std::string_view what, std::string_view written);

/// The field of a column with this header. Units in brackets at its end do not count.
[[nodiscard]] std::optional<Field> field_of(std::string_view header);

/// Whether a cell says that there is nothing: empty, a dash, n.b., onbekend.
[[nodiscard]] bool is_blank(std::string_view cell);

/// Whether a cell may hold one of the words for nothing or for the same: no other is looked up.
[[nodiscard]] inline bool is_short(std::string_view cell)
{
    constexpr std::size_t longest = 8;
    return cell.size() <= longest;
}

/// Whether a cell holds nothing that anybody sees: a soft hyphen alone is no name.
[[nodiscard]] bool shows_nothing(std::string_view cell);

/// Whether a cell of a matrix is a cross (true), says that there is none (false), or neither.
[[nodiscard]] std::optional<bool> cross(std::string_view cell);

/// Whether a cell says that the one above it holds: idem, or a ditto mark.
[[nodiscard]] bool is_ditto(std::string_view cell);

/// Whether the first cell of a row says that it holds totals.
[[nodiscard]] bool is_total(std::string_view cell);

/// Whether the only cell of a row is a remark below the table.
[[nodiscard]] bool is_footnote(std::string_view cell);

/// Whether the header of a column is that of regions: veiligheidsregio, jeugdregio.
[[nodiscard]] bool is_region_header(std::string_view header);

} // namespace noaber::list
