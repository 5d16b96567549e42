#pragma once

#include <string>
#include <string_view>

namespace noaber::test {

/// The bytes of a gzip file of `text`.
[[nodiscard]] std::string gzipped(std::string_view text);

} // namespace noaber::test
