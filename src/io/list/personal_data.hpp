#pragma once

#include <string_view>

namespace noaber::list {

/// Whether a cell looks as if it were about a person: an e-mail address, a telephone number, or
/// nine digits that pass the test of citizen service numbers (the sum of 9a + 8b + ... + 2h - i is
/// a multiple of 11).
[[nodiscard]] bool is_personal(std::string_view cell);

} // namespace noaber::list
