#include "core/catalogue.hpp"

#include "core/word_at.hpp"

#include <noaber/core/error.hpp>

#include <cstdint>

namespace noaber {

namespace {

constexpr std::uint32_t magic = 0x950412de;

std::uint32_t number_at(std::string_view bytes, std::size_t offset)
{
    require(offset + sizeof(std::uint32_t) <= bytes.size(), "the catalogue ends early");
    return word_at<std::uint32_t>(bytes.data() + offset);
}

} // namespace

Catalogue::Catalogue(std::string_view bytes)
    : m_bytes{bytes}, m_size{number_at(bytes, 8)}, m_originals{number_at(bytes, 12)},
      m_translations{number_at(bytes, 16)}
{
    require(number_at(bytes, 0) == magic, "the catalogue is one of this byte order");
}

std::string_view Catalogue::entry(std::size_t table, std::size_t i) const
{
    const std::size_t length = number_at(m_bytes, table + 8 * i);
    const std::size_t offset = number_at(m_bytes, table + 8 * i + 4);
    return m_bytes.substr(offset, length);
}

std::optional<std::string_view> Catalogue::find(std::string_view text) const
{
    std::size_t first = 0;
    std::size_t last = m_size;
    while (first < last) {
        const std::size_t middle = (first + last) / 2;
        const std::string_view original = entry(m_originals, middle);
        const std::string_view singular = original.substr(0, original.find('\0'));
        if (singular == text) {
            return entry(m_translations, middle);
        }
        (singular < text ? first : last) = singular < text ? middle + 1 : middle;
    }
    return std::nullopt;
}

} // namespace noaber
