#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace noaber::test {

/// The project's own folder.
[[nodiscard]] std::filesystem::path project_file(const std::filesystem::path& relative);

/// The bytes of a file of the project.
[[nodiscard]] std::string content_of(const std::filesystem::path& relative);

/// A file of the data that the project may not ship: in the folder that NOABER_DATA names, else in
/// ../shared/data. Where it is not there, says so (which makes the test count as skipped) and gives
/// nothing.
[[nodiscard]] std::optional<std::filesystem::path>
external_data(const std::filesystem::path& relative);

} // namespace noaber::test
