#include "io/plain_text.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <cmath>

namespace noaber {

namespace {

/// Three digits after the zeros that a small number begins with.
std::string shown(double number, Language language)
{
    const double size = std::abs(number);
    if (size == 0 || size >= 1) {
        return for_people(number, 3, language);
    }
    const int zeros = std::min(6, static_cast<int>(std::ceil(-std::log10(size))));
    return for_people(number, 3 + zeros, language);
}

struct ToPlainText {
    std::string_view unit;
    Language language;

    std::string operator()(Missing missing) const
    {
        return missing == Missing::not_applicable ? message("n/a").in(language) : std::string{};
    }
    std::string operator()(std::int64_t number) const { return for_people(number, language); }
    std::string operator()(double number) const
    {
        return unit == "share" ? shown(100 * number, language) + "%" : shown(number, language);
    }
    std::string operator()(const std::string& words) const { return printable(words); }
    std::string operator()(const Term& term) const
    {
        return std::string{translate(language, term.label)};
    }
};

/// Whether a character moves the cursor or turns the direction of writing.
bool is_unprintable(char32_t point)
{
    const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
    const bool turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    return control || turns || point == 0x2028 || point == 0x2029;
}

std::string source_line(const Source& source, Language language)
{
    const std::string name = printable(source.name);
    const std::string digest = source.sha256.substr(0, 12);
    const Message line =
        source.date ? message("Source: {}, {}, sha256 {}", name, to_string(*source.date), digest)
                    : message("Source: {}, sha256 {}", name, digest);
    return line.in(language);
}

} // namespace

std::string plain_text(const Cell& cell, std::string_view unit, Language language)
{
    return std::visit(ToPlainText{unit, language}, cell);
}

std::vector<std::string> source_lines(const Provenance& provenance, Language language)
{
    std::vector<std::string> lines;
    for (const Source& source : provenance.sources) {
        lines.push_back(source_line(source, language));
    }
    for (const Message& caveat : provenance.caveats) {
        lines.push_back(message("Note: {}", caveat.in(language)).in(language));
    }
    return lines;
}

std::string printable(std::string_view utf8)
{
    std::string result;
    while (!utf8.empty()) {
        const auto next = std::find_if(utf8.begin() + 1, utf8.end(), [](char byte) {
            return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; // begins a code point
        });
        const std::string_view letter =
            utf8.substr(0, static_cast<std::size_t>(next - utf8.begin()));
        const auto points = code_points(letter);
        result += is_unprintable(points.front()) ? std::string_view{" "} : letter;
        utf8.remove_prefix(letter.size());
    }
    return result;
}

std::size_t display_width(std::string_view utf8)
{
    return code_points(utf8).size();
}

} // namespace noaber
