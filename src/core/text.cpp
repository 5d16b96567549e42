#include <noaber/core/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace noaber {

namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";
constexpr std::string_view no_break_space = "\xC2\xA0";

/// A sign of ASCII that is no blank: the usual case.
bool is_visible(char letter)
{
    return letter > ' ' && letter < '\x7F';
}

bool drop_front(std::string_view& text)
{
    if (text.starts_with(no_break_space)) {
        text.remove_prefix(no_break_space.size());
        return true;
    }
    if (!text.empty() && blanks.find(text.front()) != std::string_view::npos) {
        text.remove_prefix(1);
        return true;
    }
    return false;
}

bool drop_back(std::string_view& text)
{
    if (text.ends_with(no_break_space)) {
        text.remove_suffix(no_break_space.size());
        return true;
    }
    if (!text.empty() && blanks.find(text.back()) != std::string_view::npos) {
        text.remove_suffix(1);
        return true;
    }
    return false;
}

template <class Number>
std::optional<Number> parse_whole(std::string_view text)
{
    Number value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = fault == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional{value} : std::nullopt;
}

/// The digits of a whole number in threes.
std::string grouped(std::string_view digits, char separator)
{
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            result += separator;
        }
        result += digits[i];
    }
    return result;
}

} // namespace

std::string_view trim(std::string_view text)
{
    if (!text.empty() && is_visible(text.front()) && is_visible(text.back())) {
        return text;
    }
    while (drop_front(text)) {
    }
    while (drop_back(text)) {
    }
    return text;
}

std::string collapse_spaces(std::string_view text)
{
    std::string result;
    text = trim(text);
    while (!text.empty()) {
        if (is_visible(text.front())) {
            result += text.front();
            text.remove_prefix(1);
        } else if (drop_front(text)) {
            while (drop_front(text)) {
            }
            result += ' ';
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string join(std::span<const std::string> parts, std::string_view separator)
{
    return fmt::to_string(fmt::join(parts, separator));
}

std::optional<double> parse_number(std::string_view text)
{
    const auto value = parse_whole<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<std::int64_t> parse_integer(std::string_view text)
{
    return parse_whole<std::int64_t>(text);
}

std::string to_string(double number)
{
    std::array<char, 32> buffer{};
    const auto [end, fault] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end};
}

std::string for_people(std::int64_t number, Language language)
{
    const std::string digits = std::to_string(number < 0 ? -number : number);
    return fmt::format("{}{}", number < 0 ? "-" : "",
                       grouped(digits, language == Language::dutch ? '.' : ','));
}

std::string for_people(double number, int significant, Language language)
{
    const double size = std::abs(number);
    const int whole_digits = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    const int decimals = std::max(0, significant - whole_digits);
    std::string digits = fmt::format("{:.{}f}", size, decimals);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const bool dutch = language == Language::dutch;
    const std::string whole = grouped(std::string_view{digits}.substr(0, point), dutch ? '.' : ',');
    std::string fraction = digits.substr(std::min(point + 1, digits.size()));
    fraction.erase(fraction.find_last_not_of('0') + 1);
    const std::string_view point_sign = fraction.empty() ? "" : dutch ? "," : ".";
    return fmt::format("{}{}{}{}", number < 0 ? "-" : "", whole, point_sign, fraction);
}

std::vector<std::string>
nearest(std::string_view name, std::span<const std::string> names, std::size_t at_most)
{
    const std::u32string wanted = code_points(fold(name));
    const auto distance = [&wanted](const std::string& other) {
        const std::u32string letters = code_points(fold(other));
        std::vector<std::size_t> row(letters.size() + 1);
        for (std::size_t j = 0; j < row.size(); ++j) {
            row[j] = j;
        }
        for (std::size_t i = 1; i <= wanted.size(); ++i) {
            std::size_t diagonal = std::exchange(row[0], i);
            for (std::size_t j = 1; j < row.size(); ++j) {
                const std::size_t changed = diagonal + (wanted[i - 1] == letters[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
            }
        }
        return row[letters.size()];
    };
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string& other : names) {
        const std::size_t steps = distance(other);
        if (steps <= wanted.size() / 3) {
            found.emplace_back(steps, other);
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<std::string> result;
    for (std::size_t i = 0; i < std::min(at_most, found.size()); ++i) {
        result.push_back(found[i].second);
    }
    return result;
}

} // namespace noaber
