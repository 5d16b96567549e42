#pragma once

#include <string>

namespace noaber::test {

/// A register's export of two municipalities, a former one, a province, a body, and two versions of
/// one arrangement.
[[nodiscard]] std::string small_register_xml();

} // namespace noaber::test
