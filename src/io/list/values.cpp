#include "io/list/values.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace noaber::list {

namespace {

bool is_digit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool drop_front(std::string_view& text, std::string_view what)
{
    if (!text.starts_with(what)) {
        return false;
    }
    text = trim(text.substr(what.size()));
    return true;
}

bool drop_back(std::string_view& text, std::string_view what)
{
    if (!text.ends_with(what) || text.size() == what.size()) {
        return false;
    }
    text = trim(text.substr(0, text.size() - what.size()));
    return true;
}

/// Signs of money and percentages around a number; whether it ended as whole amounts do: `,-`.
bool drop_units(std::string_view& text)
{
    for (const std::string_view sign : {"'", "\xE2\x80\x99"}) {
        drop_front(text, sign);
    }
    for (const std::string_view unit : {"\xE2\x82\xAC", "EUR", "eur", "Euro", "euro"}) {
        drop_front(text, unit);
        drop_back(text, unit);
    }
    drop_back(text, "%");
    bool is_whole_amount = false;
    for (const std::string_view end : {",--", ",-", ",\xE2\x80\x93", ",\xE2\x80\x94"}) {
        is_whole_amount = drop_back(text, end) || is_whole_amount;
    }
    return is_whole_amount;
}

/// What a word behind a number multiplies it with.
double drop_multiple(std::string_view& text)
{
    constexpr std::array multiples{
        std::pair{std::string_view{"miljoen"}, 1e6}, std::pair{std::string_view{"mln."}, 1e6},
        std::pair{std::string_view{"mln"}, 1e6},     std::pair{std::string_view{"miljard"}, 1e9},
        std::pair{std::string_view{"mld."}, 1e9},    std::pair{std::string_view{"mld"}, 1e9},
    };
    for (const auto& [word, factor] : multiples) {
        if (drop_back(text, word)) {
            return factor;
        }
    }
    return 1;
}

/// Whether a minus stands before a number, or behind it as bookkeepers write.
bool drop_minus(std::string_view& text)
{
    for (const std::string_view minus : {"-", "\xE2\x88\x92"}) {
        if (drop_front(text, minus) || drop_back(text, minus)) {
            return true;
        }
    }
    drop_front(text, "+");
    return false;
}

/// Whether `separator` stands between groups of three digits only, after one to three.
bool is_grouped(std::string_view whole, char separator)
{
    const auto groups = split(whole, separator);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const std::size_t size = groups[i].size();
        if (!std::all_of(groups[i].begin(), groups[i].end(), is_digit) || size == 0 || size > 3 ||
            (i > 0 && size != 3)) {
            return false;
        }
    }
    return !groups.empty() && groups.front() != "0";
}

/// A number of digits with at most points and commas: where its fraction begins, if it has one.
struct Marks {
    std::size_t point = std::string_view::npos; ///< Of the decimal sign.
    char group = '\0';                          ///< Between thousands.
    bool is_ambiguous = false;
};

Marks marks_of(std::string_view text, DecimalSign sign)
{
    const std::size_t last = text.find_last_of(".,");
    if (last == std::string_view::npos) {
        return {};
    }
    const char mark = text[last];
    const char other = mark == '.' ? ',' : '.';
    if (text.find(other) != std::string_view::npos) {
        return {.point = last, .group = other};
    }
    if (text.find(mark) != last) {
        return {.group = mark};
    }
    if (!is_grouped(text, mark)) {
        return {.point = last};
    }
    if (sign == DecimalSign::automatic) {
        return {.is_ambiguous = true};
    }
    const bool is_decimal = mark == (sign == DecimalSign::comma ? ',' : '.');
    return is_decimal ? Marks{.point = last} : Marks{.group = mark};
}

/// The decimal sign that a number shows whatever it is said to be: a mark that stands between no
/// groups of three.
DecimalSign shown_sign(std::string_view text, const Marks& marks)
{
    const bool is_certain = marks.point != std::string_view::npos &&
                            (marks.group != '\0' || !is_grouped(text, text[marks.point]));
    if (!is_certain) {
        return DecimalSign::automatic;
    }
    return text[marks.point] == ',' ? DecimalSign::comma : DecimalSign::point;
}

/// What most cells hold: a few digits, perhaps with the sign of decimals between them; nothing for
/// any other text. Both numbers of the quotient are exact, so it is the nearest double.
std::optional<double> usual_number(std::string_view text, DecimalSign sign)
{
    constexpr std::size_t most_digits = 15;
    if (text.empty() || text.size() > most_digits || !is_digit(text.front()) ||
        !is_digit(text.back())) {
        return std::nullopt;
    }
    const char mark = sign == DecimalSign::comma ? ',' : '.';
    bool has_mark = false;
    double digits = 0;
    double tens = 1;
    for (const char letter : text) {
        if (is_digit(letter)) {
            digits = 10 * digits + (letter - '0');
            tens *= has_mark ? 10 : 1;
        } else if (letter == mark && !has_mark && sign != DecimalSign::automatic) {
            has_mark = true;
        } else {
            return std::nullopt;
        }
    }
    return digits / tens;
}

NumberText refused(NumberFault fault)
{
    return {.value = std::nullopt, .fault = fault};
}

} // namespace

NumberText number_of(std::string_view text, DecimalSign sign)
{
    if (const auto usual = usual_number(text, sign)) {
        return {.value = usual};
    }
    std::string spaceless;
    text = trim(text);
    bool is_whole_amount = drop_units(text);
    const double factor = drop_multiple(text);
    is_whole_amount = drop_units(text) || is_whole_amount;
    const bool is_negative = drop_minus(text);
    is_whole_amount = drop_units(text) || is_whole_amount;
    std::copy_if(text.begin(), text.end(), std::back_inserter(spaceless),
                 [](char letter) { return letter != ' '; });
    const bool has_spaces = spaceless.size() != text.size();
    if (has_spaces && !is_grouped(text.substr(0, text.find_first_of(".,")), ' ')) {
        return refused(NumberFault::no_number);
    }
    text = spaceless;
    if (text.empty() || !is_digit(text.front())) {
        return refused(NumberFault::no_number);
    }
    const double minus = is_negative ? -1 : 1;
    if (text.find_first_of("eE") != std::string_view::npos) {
        const auto value = parse_number(text);
        if (!value && text.find_first_not_of("0123456789.eE+-") != std::string_view::npos) {
            return refused(NumberFault::no_number);
        }
        return value && std::isfinite(factor * *value)
                   ? NumberText{.value = minus * factor * *value}
                   : refused(NumberFault::out_of_range);
    }
    const Marks marks = marks_of(text, is_whole_amount ? DecimalSign::comma : sign);
    if (marks.is_ambiguous) {
        return refused(NumberFault::two_readings);
    }
    const std::string_view whole = text.substr(0, marks.point);
    if (marks.group != '\0' && !is_grouped(whole, marks.group)) {
        return refused(NumberFault::uneven_groups);
    }
    std::string plain;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(plain), is_digit);
    const std::string_view rest =
        marks.point == std::string_view::npos ? "" : text.substr(marks.point + 1);
    if (!std::all_of(rest.begin(), rest.end(), is_digit) ||
        (marks.group == '\0' && plain.size() != whole.size())) {
        return refused(NumberFault::no_number);
    }
    plain += rest.empty() ? "" : "." + std::string{rest};
    const auto value = parse_number(plain);
    if (!value || !std::isfinite(*value * factor)) {
        return refused(NumberFault::out_of_range);
    }
    return {.value = minus * factor * *value,
            .was_grouped = marks.group != '\0',
            .shown = is_whole_amount ? DecimalSign::comma : shown_sign(text, marks)};
}

std::optional<Date> date_of(std::string_view text)
{
    text = trim(text);
    if (const auto iso = parse_date(text.substr(0, text.find('T')))) {
        return iso;
    }
    const std::size_t first = text.find_first_of("-/.");
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    const auto parts = split(text, text[first]);
    constexpr std::size_t day_month_year = 3;
    constexpr std::size_t year_digits = 4;
    if (parts.size() != day_month_year || parts[2].size() != year_digits) {
        return std::nullopt;
    }
    const auto padded = [](std::string_view digits) {
        return digits.size() == 1 ? "0" + std::string{digits} : std::string{digits};
    };
    return parse_date(std::string{parts[2]} + "-" + padded(parts[1]) + "-" + padded(parts[0]));
}

} // namespace noaber::list
