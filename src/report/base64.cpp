#include "report/base64.hpp"

#include <algorithm>
#include <cstdint>

namespace noaber::report {

namespace {

unsigned nibble(char digit)
{
    return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

} // namespace

std::string from_hex(std::string_view digits)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        bytes += static_cast<char>(nibble(digits[i]) << 4U | nibble(digits[i + 1]));
    }
    return bytes;
}

std::string base64(std::string_view bytes)
{
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    for (std::size_t i = 0; i < bytes.size(); i += 3) { // three bytes make four letters
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 3; ++j) {
            bits = bits << 8U | (j < count ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        }
        for (std::size_t j = 0; j < 4; ++j) {
            result += j <= count ? letters[bits >> (18 - 6 * j) & 63U] : '=';
        }
    }
    return result;
}

} // namespace noaber::report
