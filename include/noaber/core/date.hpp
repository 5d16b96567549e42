#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace noaber {

/// A day of the Gregorian calendar. Periods are half open: [from, until).
class Date {
public:
    constexpr Date() = default;
    constexpr explicit Date(std::chrono::sys_days day) : m_day{day} {}
    /// `Date{2026y / 5 / 16}`; the day must exist.
    constexpr explicit Date(std::chrono::year_month_day day) : m_day{day} {}

    [[nodiscard]] constexpr std::chrono::sys_days day() const { return m_day; }

    friend constexpr auto operator<=>(Date, Date) = default;

private:
    std::chrono::sys_days m_day{};
};

/// Reads `2026-05-16`, and nothing else; a day that does not exist is no date.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// `2026-05-16`
[[nodiscard]] std::string to_string(Date date);

/// Whether `date` lies in [from, until); an unset end is open.
[[nodiscard]] bool within(Date date, std::optional<Date> from, std::optional<Date> until);

/// So many months later (or earlier, below 0), on the same day of the month or the last one before
/// it.
[[nodiscard]] Date months_later(Date date, int months);

} // namespace noaber
