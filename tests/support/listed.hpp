#pragma once

#include <noaber/io/read.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace noaber::test {

/// A list of these bytes, called list.csv.
[[nodiscard]] Reading read_text(std::string_view bytes, ReadOptions options = {});

/// What a list is refused with, without its folder.
[[nodiscard]] std::string refused(std::string_view bytes, const ReadOptions& options = {});

/// `who in what`, sorted.
[[nodiscard]] std::vector<std::string> pairs(const Register& content);

/// `code line: found`
[[nodiscard]] std::vector<std::string> notes(const Reading& reading);

} // namespace noaber::test
