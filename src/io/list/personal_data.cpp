#include "io/list/personal_data.hpp"

#include <noaber/core/text.hpp>

#include <string>

namespace noaber::list {

namespace {

/// Whether a cell is a Dutch telephone number as people write it: ten digits from 0, or +31 and
/// nine, with spaces, hyphens or brackets between. Without any of these it may be any number.
bool is_telephone(std::string_view cell)
{
    std::string digits;
    bool is_parted = false;
    for (const char letter : cell) {
        const bool is_digit = letter >= '0' && letter <= '9';
        const bool is_plus = letter == '+' && digits.empty();
        if (!is_digit && !is_plus && std::string_view{" -()/."}.find(letter) == std::string::npos) {
            return false;
        }
        is_parted = is_parted || !is_digit;
        digits += is_digit ? std::string(1, letter) : std::string{};
    }
    constexpr std::size_t national = 10;
    const bool is_mobile = digits.size() == national && digits.starts_with("06");
    const bool is_fixed = digits.size() == national && digits.starts_with('0') && digits[1] != '0';
    const bool is_abroad =
        (digits.starts_with("31") && digits.size() == national + 1 && cell.starts_with('+')) ||
        (digits.starts_with("0031") && digits.size() == national + 3);
    return is_mobile || (is_parted && (is_fixed || is_abroad));
}

} // namespace

bool is_personal(std::string_view cell)
{
    if (is_telephone(cell)) {
        return true;
    }
    const std::size_t at = cell.find('@');
    if (at != std::string_view::npos && at > 0) {
        return cell.find('.', at) != std::string_view::npos;
    }
    constexpr std::size_t length = 9;
    if (cell.size() != length || !parse_integer(cell) || cell.front() == '-') {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const int factor = i + 1 < length ? static_cast<int>(length - i) : -1;
        sum += factor * (cell[i] - '0');
    }
    return sum % 11 == 0 && sum != 0;
}

} // namespace noaber::list
