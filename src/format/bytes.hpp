#pragma once

#include <noaber/core/error.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace noaber::format {

/// Gives the next bytes of an input, a good many at a time, and none at its end. What it gave
/// lives until it is called again.
using ByteSource = std::function<std::string_view()>;

/// The bytes of a text, which must outlive the source.
[[nodiscard]] ByteSource bytes_of(std::string_view text);

/// What is left in a source. Throws Fault::input, naming `file`, when that is over `limit` bytes.
[[nodiscard]] std::string
read_all(const ByteSource& source, const std::string& file, std::size_t limit);

/// The most that a document (XML, JSON) may hold once unpacked: 256 MiB.
constexpr std::size_t document_limit = std::size_t{256} << 20;

/// Throws Fault::input, naming `file`, when a document of `size` bytes is over `limit`.
void require_size(std::size_t size, std::size_t limit, const std::string& file);

/// The most bytes that a row of a table may hold, as text with a sign between cells: 1 MiB.
constexpr std::size_t row_bytes_limit = std::size_t{1} << 20;

/// What a row over that limit is refused with.
[[nodiscard]] Error oversized_row(Place place);

} // namespace noaber::format
