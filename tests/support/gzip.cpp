#include "support/gzip.hpp"

#include <noaber/core/error.hpp>

#include <array>
#include <cstdint>

namespace noaber::test {

namespace {

void append_number(std::string& bytes, std::uint32_t number, int size)
{
    for (int i = 0; i < size; ++i) {
        bytes += static_cast<char>(number >> (8 * i));
    }
}

/// The checksum of RFC 1952, section 8, bit by bit.
std::uint32_t crc32(std::string_view text)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char letter : text) {
        crc ^= static_cast<unsigned char>(letter);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    return ~crc;
}

} // namespace

std::string gzipped(std::string_view text)
{
    std::string bytes{"\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10};
    std::string_view rest = text;
    do { // stored blocks of RFC 1951: nothing is compressed
        const std::string_view block = rest.substr(0, 0xFFFF);
        rest.remove_prefix(block.size());
        bytes += rest.empty() ? '\1' : '\0';
        append_number(bytes, static_cast<std::uint32_t>(block.size()), 2);
        append_number(bytes, ~static_cast<std::uint32_t>(block.size()), 2);
        bytes += block;
    } while (!rest.empty());
    append_number(bytes, crc32(text), 4);
    append_number(bytes, static_cast<std::uint32_t>(text.size()), 4);
    return bytes;
}

} // namespace noaber::test
