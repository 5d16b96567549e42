#pragma once

#include <noaber/model/register.hpp>

#include <string>

namespace noaber::test {

/// Every field of everything in a register, a thing a line: equal for equal registers.
[[nodiscard]] std::string described(const Register& source);

} // namespace noaber::test
