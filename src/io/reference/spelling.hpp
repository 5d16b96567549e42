#pragma once

#include <noaber/model/organisation.hpp>

#include <string>
#include <string_view>

namespace noaber {

/// A name as it is compared, and what kind of organisation it says that it is of.
struct SpelledName {
    std::string key; ///< Folded, without words for a kind: "Gem. Súdwest-Fryslân" and "Sudwest
                     ///< Fryslan (gemeente)" have the same.
    std::optional<OrganisationKind> kind;
};

[[nodiscard]] SpelledName spelled_name(std::string_view name);

/// A key without what stands between brackets at its end: "bergen" of "bergen (l)".
[[nodiscard]] std::string_view without_qualifier(std::string_view key);

/// The code of a municipality as people write it, in full: GM0363 for 363, 0363, gm0363 and
/// gm0363.0; any other text as it is.
[[nodiscard]] std::string full_code(std::string_view text);

/// How many letters must be added, dropped, changed or swapped with their neighbour to make one of
/// the other (optimal string alignment); `limit` + 1 for all that is over it.
/// Time: O(length * length), or O(1) where the lengths tell.
[[nodiscard]] std::size_t
letters_apart(std::u32string_view a, std::u32string_view b, std::size_t limit);

} // namespace noaber
