#pragma once

#include <map>
#include <string>

namespace noaber::test {

/// The files of a small data package, by name.
[[nodiscard]] std::map<std::string, std::string> small_package();

} // namespace noaber::test
