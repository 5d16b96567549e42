#include "report/html.hpp"

#include "render/svg.hpp"
#include "report/style.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/message.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace noaber::report {

namespace {

std::string_view name(Tag tag)
{
    static constexpr std::array names{
        "a",      "caption", "dd",    "details", "dl",      "div",   "dt",    "figcaption",
        "figure", "h1",      "h2",    "h3",      "li",      "main",  "nav",   "ol",
        "p",      "section", "span",  "strong",  "summary", "table", "tbody", "td",
        "tfoot",  "th",      "thead", "tr",      "ul",
    };
    static_assert(names.size() == static_cast<std::size_t>(Tag::ul) + 1);
    return names[static_cast<std::size_t>(tag)];
}

std::string_view name(Attribute::Name attribute)
{
    static constexpr std::array names{
        "id",         "class",           "scope", "colspan", "tabindex", "role",
        "aria-label", "aria-labelledby", "href",  "href",    "data-key",
    };
    static_assert(names.size() == static_cast<std::size_t>(Attribute::Name::key) + 1);
    return names[static_cast<std::size_t>(attribute)];
}

bool is_file_name(std::string_view name)
{
    static constexpr std::string_view allowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-";
    return !name.empty() && name.front() != '.' &&
           name.find_first_not_of(allowed) == std::string_view::npos;
}

/// The words that the script shows, in the language of the page.
std::string words_of_script(Language language)
{
    return fmt::format("<div id=\"script-words\" data-search=\"{}\" data-found=\"{}\" "
                       "data-sort=\"{}\" hidden=\"hidden\"></div>\n",
                       render::escaped(message("Search by name:").in(language)),
                       render::escaped(message("found").in(language)),
                       render::escaped(message("Sort by this column").in(language)));
}

} // namespace

Html::Html(Language language, std::string_view title, const Dress& worn)
    : m_language{language}, m_script{worn.script}
{
    m_text =
        fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"/>\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                    "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n",
                    code(language), worn.policy, render::escaped(title), worn.style);
}

void Html::open(Tag tag, Attributes attributes)
{
    m_text += fmt::format("<{}", name(tag));
    for (const Attribute& one : attributes) {
        const std::string_view local = one.name == Attribute::Name::target ? "#" : "";
        require(one.name != Attribute::Name::page || is_file_name(one.value),
                "a link leads to a file beside the page");
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
    return std::move(m_text) + words_of_script(m_language) + "<script>" + m_script +
           "</script>\n</body>\n</html>\n";
}

} // namespace noaber::report
