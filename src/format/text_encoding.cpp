#include "format/text_encoding.hpp"

#include "core/word_at.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace noaber::format {

namespace {

/// What the bytes 0x80 to 0x9F stand for in Windows-1252 (WHATWG Encoding Standard).
constexpr std::array<char32_t, 32> high_controls{
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

char32_t point_of(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? high_controls[byte - 0x80U] : byte;
}

/// Whether eight bytes are printable ASCII of which no two spaces stand side by side.
bool are_clean(std::uint64_t bytes)
{
    constexpr std::uint64_t each = 0x0101'0101'0101'0101;
    constexpr std::uint64_t high = 0x80 * each;
    const std::uint64_t low = bytes & ~high; // so that no sum runs over into the next byte
    const std::uint64_t is_control = ~(low + (0x80 - ' ') * each); // all by their highest bits
    const std::uint64_t is_delete = low + each;
    const std::uint64_t is_space = ~((low ^ ' ' * each) + 0x7F * each);
    return ((bytes | is_control | is_delete | (is_space & is_space >> 8U)) & high) == 0;
}

std::optional<char> byte_of(char32_t point)
{
    const auto high = std::find(high_controls.begin(), high_controls.end(), point);
    if (high != high_controls.end()) {
        return static_cast<char>(0x80 + (high - high_controls.begin()));
    }
    const bool same = point < 0x80 || (point >= 0xA0 && point < 0x100);
    return same ? std::optional{static_cast<char>(point)} : std::nullopt;
}

/// UTF-16 on its way to UTF-8.
class Utf16 {
public:
    Utf16(ByteSource source, std::string file)
        : m_source{std::move(source)}, m_file{std::move(file)}
    {}

    std::string_view next()
    {
        m_points.clear();
        while (m_points.empty()) {
            const std::string_view piece = m_source();
            if (piece.empty()) {
                require_whole();
                return {};
            }
            for (const char byte : piece) {
                take(static_cast<unsigned char>(byte));
            }
        }
        m_text = to_utf8(m_points);
        return m_text;
    }

private:
    void take(unsigned char byte)
    {
        if (!m_half) {
            m_half = byte;
            return;
        }
        const char32_t unit = m_big_end_first ? (*m_half * 256U + byte) : (byte * 256U + *m_half);
        m_half.reset();
        if (!m_began) {
            m_began = true;
            m_big_end_first = unit == 0xFFFE; // read the other way round, the mark is this
            return;
        }
        take_unit(unit);
    }

    void take_unit(char32_t unit)
    {
        const bool follows = unit >= 0xDC00 && unit < 0xE000;
        if (follows != m_lead.has_value()) {
            fail();
        }
        if (follows) {
            m_points += 0x10000 + ((*m_lead - 0xD800) << 10) + (unit - 0xDC00);
            m_lead.reset();
        } else if (unit >= 0xD800 && unit < 0xDC00) {
            m_lead = unit;
        } else {
            m_points += unit;
        }
    }

    void require_whole() const
    {
        if (m_half || m_lead) {
            fail();
        }
    }

    [[noreturn]] void fail() const
    {
        throw Error{Fault::input, {m_file}, message("half a character, expected whole UTF-16")};
    }

    ByteSource m_source;
    std::string m_file;
    std::optional<unsigned char> m_half;
    std::optional<char32_t> m_lead;
    bool m_began = false;
    bool m_big_end_first = false;
    std::u32string m_points;
    std::string m_text;
};

/// Whether a character cannot be seen, or changes how others are shown.
bool is_invisible(char32_t point)
{
    const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
    const bool zero_width = point >= 0x200B && point <= 0x200F;
    const bool turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x2069);
    return control || zero_width || turns || point == 0xAD || point == 0xFEFF || point == 0x61C;
}

bool is_space(char32_t point)
{
    return point == 0xA0 || (point >= 0x2000 && point <= 0x200A) || point == 0x202F ||
           point == 0x2028 || point == 0x2029 || point == '\t' || point == '\n' || point == '\r';
}

} // namespace

std::string utf8_of_windows_1252(std::string_view bytes)
{
    std::u32string points;
    for (const char byte : bytes) {
        points += point_of(static_cast<unsigned char>(byte));
    }
    return to_utf8(points);
}

bool begins_as_utf16(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

ByteSource utf8_of_utf16(ByteSource source, std::string file)
{
    auto state = std::make_shared<Utf16>(std::move(source), std::move(file));
    return [state = std::move(state)] { return state->next(); };
}

std::optional<std::string> undo_double_encoding(std::string_view utf8)
{
    // all such text holds one of the characters that the lead bytes of UTF-8 are in Windows-1252
    if (utf8.find('\xC3') == std::string_view::npos) {
        return std::nullopt;
    }
    std::string bytes;
    bool is_ascii = true;
    for (const char32_t point : code_points(utf8)) {
        const auto byte = byte_of(point);
        if (!byte) {
            return std::nullopt;
        }
        is_ascii = is_ascii && point < 0x80;
        bytes += *byte;
    }
    return !is_ascii && is_utf8(bytes) ? std::optional{bytes} : std::nullopt;
}

std::string composed(std::string_view utf8)
{
    const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    if (std::all_of(utf8.begin(), utf8.end(), is_ascii)) {
        return std::string{utf8};
    }
    utf8proc_uint8_t* made = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                     static_cast<utf8proc_ssize_t>(utf8.size()), &made,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned{made, &std::free};
    require(size >= 0, "UTF-8 composes");
    return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(size)};
}

bool is_clean_ascii(std::string_view text)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ') {
        return false;
    }
    constexpr std::size_t whole = sizeof(std::uint64_t);
    if (text.size() < whole) {
        std::array<char, whole> filled;
        filled.fill('-');
        std::copy(text.begin(), text.end(), filled.begin());
        return are_clean(word_at<std::uint64_t>(filled.data()));
    }
    // each pair of letters stands in one of these
    bool result = are_clean(word_at<std::uint64_t>(text.data() + text.size() - whole));
    for (std::size_t at = 0; at + whole < text.size(); at += whole - 1) {
        result = result && are_clean(word_at<std::uint64_t>(text.data() + at));
    }
    return result;
}

std::string clean_label(std::string_view utf8)
{
    if (is_clean_ascii(utf8)) {
        return std::string{utf8};
    }
    std::u32string points;
    for (const char32_t point : code_points(composed(utf8))) {
        if (is_space(point)) {
            points += U' ';
        } else if (!is_invisible(point)) {
            points += point;
        }
    }
    return collapse_spaces(to_utf8(points));
}

} // namespace noaber::format
