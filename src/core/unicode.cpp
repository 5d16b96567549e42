#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>

namespace noaber {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// One code point from the front of `text`, or nothing where the bytes are no UTF-8.
std::optional<char32_t> take(std::string_view& text)
{
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || text.size() < length) {
        text.remove_prefix(1);
        return std::nullopt;
    }
    char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            text.remove_prefix(1);
            return std::nullopt;
        }
        point = (point << 6) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (point < least[length] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) {
        text.remove_prefix(1);
        return std::nullopt;
    }
    text.remove_prefix(length);
    return point;
}

/// The base letters of U+00C0 to U+017F in order, a dot where there is none; Unicode's own
/// decompositions, with ligatures and stroked letters as Dutch and German write them without.
constexpr std::string_view base_letters = "aaaaaaaceeeeiiii"
                                          "dnooooo.ouuuuyts"
                                          "aaaaaaaceeeeiiii"
                                          "dnooooo.ouuuuyty"
                                          "aaaaaaccccccccdd"
                                          "ddeeeeeeeeeegggg"
                                          "gggghhhhiiiiiiii"
                                          "iiiijjkkklllllll"
                                          "lllnnnnnnnnnoooo"
                                          "oooorrrrrrssssss"
                                          "ssttttttuuuuuuuu"
                                          "uuuuwwyyyzzzzzzs";

/// What a code point is when names are compared: so many letters.
struct Folded {
    std::array<char32_t, 2> letters{};
    std::size_t count = 0;
};

constexpr Folded folded(char32_t point)
{
    switch (point) {
    case U'\'':
    case U'`':
    case U'\u2018':
    case U'\u2019':
    case U'\u00B4':
    case U'\u00AD':
    case U'\u200B':
    case U'.':
        return {};
    case U'-':
    case U'\u2010':
    case U'\u2011':
    case U'\u2013':
    case U'\u2014':
    case U'\u00A0':
    case U'\t':
    case U'\r':
    case U'\n':
    case U'\v':
    case U'\f':
    case U'_':
        return {{U' '}, 1};
    case U'\u00C6':
    case U'\u00E6':
        return {{U'a', U'e'}, 2};
    case U'\u0132':
    case U'\u0133':
        return {{U'i', U'j'}, 2};
    case U'\u0152':
    case U'\u0153':
        return {{U'o', U'e'}, 2};
    case U'\u00DF':
        return {{U's', U's'}, 2};
    default:
        break;
    }
    if (point >= U'A' && point <= U'Z') {
        return {{point - U'A' + U'a'}, 1};
    }
    if (point >= 0xC0 && point < 0xC0 + base_letters.size()) {
        const char letter = base_letters[point - 0xC0];
        return {{letter == '.' ? point : static_cast<char32_t>(letter)}, 1};
    }
    if (point >= 0x300 && point < 0x370) { // a combining accent
        return {};
    }
    return {{point}, 1};
}

/// What fold() makes of plain ASCII, in one pass; nothing where it is not.
std::optional<std::string> folded_ascii(std::string_view text)
{
    constexpr char none = '\0'; // a sign that is left out
    static constexpr auto table = [] {
        std::array<char, 128> result{};
        for (std::size_t i = 0; i < result.size(); ++i) {
            const Folded one = folded(static_cast<char32_t>(i));
            result[i] = one.count == 0 ? none : static_cast<char>(one.letters.front());
        }
        return result;
    }();
    std::string result(text.size(), ' ');
    std::size_t size = 0;
    bool is_after_space = true; // none at the beginning
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= table.size() || byte == 0) {
            return std::nullopt;
        }
        const char folded = table[byte];
        if (folded != none && !(folded == ' ' && is_after_space)) {
            result[size++] = folded;
            is_after_space = folded == ' ';
        }
    }
    result.resize(is_after_space && size > 0 ? size - 1 : size);
    return result;
}

void append(std::string& utf8, char32_t point)
{
    const auto add = [&utf8](char32_t byte) { utf8 += static_cast<char>(byte); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0 | (point >> 6));
        add(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        add(0xE0 | (point >> 12));
        add(0x80 | ((point >> 6) & 0x3F));
        add(0x80 | (point & 0x3F));
    } else {
        add(0xF0 | (point >> 18));
        add(0x80 | ((point >> 12) & 0x3F));
        add(0x80 | ((point >> 6) & 0x3F));
        add(0x80 | (point & 0x3F));
    }
}

} // namespace

bool is_utf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (!take(bytes)) {
            return false;
        }
    }
    return true;
}

std::u32string code_points(std::string_view utf8)
{
    std::u32string points;
    while (!utf8.empty()) {
        points += take(utf8).value_or(replacement);
    }
    return points;
}

std::string to_utf8(std::u32string_view points)
{
    std::string result;
    for (const char32_t point : points) {
        append(result, point);
    }
    return result;
}

std::string fold(std::string_view utf8)
{
    if (auto plain = folded_ascii(utf8)) {
        return *std::move(plain);
    }
    std::string result;
    for (const char32_t point : code_points(utf8)) {
        const Folded one = folded(point);
        std::for_each_n(one.letters.begin(), one.count,
                        [&result](char32_t letter) { append(result, letter); });
    }
    return collapse_spaces(result);
}

} // namespace noaber
