#pragma once

#include <noaber/table/table.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace noaber::test {

/// Whether two numbers agree to nine digits: more than two programs that add up in another order
/// can promise, less than any mistake.
[[nodiscard]] inline bool agree(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// The same for every pair of numbers; false for lists of different lengths.
[[nodiscard]] inline bool agree(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return agree(x, y); });
}

/// The cell under `column` of the row whose code is `code`. Throws Fault::internal when there is
/// none.
[[nodiscard]] const Cell&
cell_of(const Table& table, std::string_view code, std::string_view column);

/// The same as a number, whole or not.
[[nodiscard]] double number_of(const Table& table, std::string_view code, std::string_view column);

/// All numbers under `column`, in the order of the rows.
[[nodiscard]] std::vector<double> numbers(const Table& table, std::string_view column);

} // namespace noaber::test
