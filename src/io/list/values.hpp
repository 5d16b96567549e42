#pragma once

#include <noaber/core/date.hpp>
#include <noaber/io/list.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace noaber::list {

/// Why a cell is no number.
enum class NumberFault { none, no_number, two_readings, uneven_groups, out_of_range };

/// What a cell says as a number, or why it says none.
struct NumberText {
    std::optional<double> value;
    NumberFault fault = NumberFault::none;
    bool was_grouped = false; ///< Points, commas or spaces stood between thousands.
    /// The decimal sign that the text itself shows; automatic where it shows none.
    DecimalSign shown = DecimalSign::automatic;
};

/// A number as people write it: `1.234,50`, `€ 1.234,-`, `1,5 mln`, `12,5-`, `'12`.
///
/// What could be both, such as 90.123 or 1,234 where the decimal sign is not known, is a fault, as
/// are NaN, infinity and what a double cannot hold. Percentages are given as they are written: 12
/// for `12%`.
[[nodiscard]] NumberText number_of(std::string_view text, DecimalSign sign);

/// The decimal sign of a cell: a number of a sheet has a point, whatever the list has.
[[nodiscard]] inline DecimalSign
sign_in(std::span<const char> is_number, std::size_t column, DecimalSign of_list)
{
    return column < is_number.size() && is_number[column] != 0 ? DecimalSign::point : of_list;
}

/// How far weights lie apart.
struct WeightRange {
    std::optional<double> least;
    std::optional<double> largest;

    void add(std::optional<double> weight)
    {
        if (weight) {
            least = std::min(least.value_or(*weight), *weight);
            largest = std::max(largest.value_or(*weight), *weight);
        }
    }

    /// Whether the largest is not too many times the least: beyond it, iterations that add weights
    /// lose the small ones.
    [[nodiscard]] bool is_usable() const
    {
        constexpr double most = 1e12;
        return !least || *largest / most <= *least;
    }
};

/// A day as people write it: 2026-05-16, 16-05-2026, 16-5-2026, 16/05/2026, 16.05.2026.
/// Nothing for any other text: two digits for a year, a number of days, a day that never was.
[[nodiscard]] std::optional<Date> date_of(std::string_view text);

} // namespace noaber::list
