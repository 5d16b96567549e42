#include "report/html.hpp"

#include "format/digest.hpp"
#include "render/svg.hpp"

#include <noaber/core/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace noaber::report {

std::string_view style_css(); // embedded by CMake

namespace {

std::string_view name(Tag tag)
{
    static constexpr std::array names{
        "a",       "caption", "dd",    "dl",     "div", "dt",    "figcaption", "figure", "footer",
        "h1",      "h2",      "h3",    "header", "li",  "main",  "nav",        "ol",     "p",
        "section", "table",   "tbody", "td",     "th",  "thead", "tr",         "ul",
    };
    static_assert(names.size() == static_cast<std::size_t>(Tag::ul) + 1);
    return names[static_cast<std::size_t>(tag)];
}

std::string_view name(Attribute::Name attribute)
{
    static constexpr std::array names{
        "id", "class", "scope", "colspan", "tabindex", "role", "aria-labelledby", "href",
    };
    static_assert(names.size() == static_cast<std::size_t>(Attribute::Name::target) + 1);
    return names[static_cast<std::size_t>(attribute)];
}

unsigned nibble(char digit)
{
    return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/// Base64 (RFC 4648) of bytes in lower-case hexadecimal digits.
std::string base64(std::string_view hex)
{
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    for (std::size_t i = 0; i < hex.size(); i += 6) { // three bytes make four letters
        const std::size_t digits = std::min<std::size_t>(6, hex.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 6; ++j) {
            bits = bits << 4U | (j < digits ? nibble(hex[i + j]) : 0U);
        }
        for (std::size_t j = 0; j < 4; ++j) {
            result += 2 * j <= digits ? letters[bits >> (18 - 6 * j) & 63U] : '=';
        }
    }
    return result;
}

std::string policy()
{
    return "default-src 'none'; style-src 'sha256-" + base64(format::sha256(style_css())) +
           "'; base-uri 'none'; form-action 'none'";
}

} // namespace

Html::Html(Language language, std::string_view title)
{
    m_text =
        fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"/>\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                    "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n",
                    code(language), policy(), render::escaped(title), style_css());
}

void Html::open(Tag tag, Attributes attributes)
{
    m_text += fmt::format("<{}", name(tag));
    for (const Attribute& one : attributes) {
        const std::string_view local = one.name == Attribute::Name::target ? "#" : "";
        m_text += fmt::format(" {}=\"{}{}\"", name(one.name), local, render::escaped(one.value));
    }
    m_text += '>';
    m_open.push_back(tag);
}

void Html::close()
{
    require(!m_open.empty(), "an element was opened before it is closed");
    m_text += fmt::format("</{}>\n", name(m_open.back()));
    m_open.pop_back();
}

void Html::text(std::string_view text)
{
    m_text += render::escaped(text);
}

void Html::element(Tag tag, std::string_view content, Attributes attributes)
{
    open(tag, attributes);
    text(content);
    close();
}

void Html::drawing(std::string_view svg)
{
    m_text += svg;
}

std::string Html::finished() &&
{
    require(m_open.empty(), "every element is closed");
    return std::move(m_text) + "</body>\n</html>\n";
}

} // namespace noaber::report
