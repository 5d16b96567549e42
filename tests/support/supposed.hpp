#pragma once

#include <noaber/scenario/scenario.hpp>

namespace noaber::test {

/// Names in edits that are codes, as in drawn registers.
[[nodiscard]] scenario::Names names_by_code();

/// The register after the edits of a text in TOML.
[[nodiscard]] Register
supposed(const Register& source, std::string_view edits, std::optional<Date> date = {});

} // namespace noaber::test
