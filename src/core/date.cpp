#include <noaber/core/date.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace noaber {

namespace {

/// The number that `text` is when it consists of digits alone.
std::optional<unsigned> digits(std::string_view text)
{
    unsigned value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = fault == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional{value} : std::nullopt;
}

} // namespace

std::optional<Date> parse_date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(*year)},
                                           std::chrono::month{*month}, std::chrono::day{*day}};
    return date.ok() ? std::optional{Date{date}} : std::nullopt;
}

std::string to_string(Date date)
{
    const std::chrono::year_month_day day{date.day()};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

bool within(Date date, std::optional<Date> from, std::optional<Date> until)
{
    return (!from || *from <= date) && (!until || date < *until);
}

Date months_later(Date date, int months)
{
    const std::chrono::year_month_day start{date.day()};
    const auto month = start.year() / start.month() + std::chrono::months{months};
    const auto last = (month / std::chrono::last).day();
    return Date{month / std::min(start.day(), last)};
}

} // namespace noaber
