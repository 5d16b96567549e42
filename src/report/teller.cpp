#include "report/teller.hpp"

#include <noaber/core/text.hpp>

#include <cmath>

namespace noaber::report {

using enum Attribute::Name;

std::string Teller::number(std::size_t count) const
{
    return for_people(static_cast<std::int64_t>(count), language);
}

std::string Teller::about(double number) const
{
    return for_people(number, std::abs(number) < 1 ? 3 : 2, language);
}

std::string Teller::percent(double share) const
{
    const double hundred = 100 * share;
    return (hundred >= 10 ? for_people(static_cast<std::int64_t>(std::lround(hundred)), language)
                          : about(hundred)) +
           "%";
}

std::string Teller::euros(double amount) const
{
    const double unit = std::abs(amount) >= 10'000 ? 1000 : 1;
    return "€ " +
           for_people(static_cast<std::int64_t>(std::llround(amount / unit) * std::llround(unit)),
                      language);
}

std::string Teller::page_of(OrganisationId id) const
{
    if (links == nullptr) {
        return {};
    }
    const auto found = links->pages.find(id);
    return found == links->pages.end() ? std::string{} : found->second;
}

std::string Teller::not_known() const
{
    return say(message("not known"));
}

std::string told(const Teller& teller, const Known<Obligation>& obligation)
{
    std::string result = teller.word(label(obligation.value));
    const bool needs_basis =
        obligation.value != Obligation::unknown && obligation.basis != Basis::registered;
    if (needs_basis) {
        result += " (" + teller.word(label(obligation.basis)) + ")";
    }
    return result;
}

void paragraph(Html& html, const Teller& teller, const Message& sentence)
{
    html.element(Tag::p, teller.say(sentence));
}

void paragraph(Html& html, const Teller& teller, const std::vector<Message>& sentences)
{
    html.open(Tag::p);
    std::string space;
    for (const Message& sentence : sentences) {
        html.text(space + teller.say(sentence));
        space = " ";
    }
    html.close();
}

void points(Html& html, const std::vector<std::string>& items)
{
    html.open(Tag::ul);
    for (const std::string& item : items) {
        html.element(Tag::li, item);
    }
    html.close();
}

void fact(Html& html, std::string_view name, std::string_view value)
{
    html.element(Tag::dt, name);
    html.element(Tag::dd, value);
}

void names(Html& html, const Teller& teller, const std::vector<std::string>& items)
{
    constexpr std::size_t most_in_sight = 24;
    const bool many = items.size() > most_in_sight;
    if (many) {
        html.open(Tag::details);
        html.element(Tag::summary,
                     teller.say(counted(items.size(), "show {} name", "show all {} names")));
    }
    html.open(Tag::ul, {{css_class, many ? "names many" : "names"}});
    for (const std::string& item : items) {
        html.element(Tag::li, item);
    }
    html.close();
    if (many) {
        html.close();
    }
}

namespace {

std::string css(WideTable::Help help)
{
    switch (help) {
    case WideTable::Help::sorted:
        return "sorted";
    case WideTable::Help::searched_and_sorted:
        return "searched sorted";
    default:
        return "plain";
    }
}

} // namespace

WideTable::WideTable(Html& html,
                     std::string_view id,
                     std::string_view caption,
                     const std::vector<std::string>& columns,
                     Help help)
    : m_html{html}, m_columns{columns.size()}
{
    const std::string caption_id = std::string{id} + "-caption";
    m_html.open(
        Tag::div,
        {{css_class, "wide"}, {role, "region"}, {labelled_by, caption_id}, {tabindex, "0"}});
    m_html.open(Tag::table, {{Attribute::Name::id, std::string{id}}, {css_class, css(help)}});
    m_html.element(Tag::caption, caption, {{Attribute::Name::id, caption_id}});
    m_html.open(Tag::thead);
    m_html.open(Tag::tr);
    for (const std::string& column : columns) {
        m_html.open(Tag::th, {{scope, "col"}});
        m_html.element(Tag::span, column);
        m_html.close();
    }
    m_html.close();
    m_html.close();
    m_html.open(Tag::tbody);
}

void WideTable::group(std::string_view name)
{
    m_html.close();
    m_html.open(Tag::tbody);
    m_html.open(Tag::tr);
    m_html.element(
        Tag::th, name,
        {{scope, "rowgroup"}, {css_class, "group"}, {colspan, std::to_string(m_columns)}});
    m_html.close();
}

void WideTable::begin_row(std::string_view name, std::string_view page)
{
    m_html.open(Tag::tr);
    m_html.open(Tag::th, {{scope, "row"}});
    if (page.empty()) {
        m_html.text(name);
    } else {
        m_html.element(Tag::a, name, {{Attribute::Name::page, std::string{page}}});
    }
    m_html.close();
}

void WideTable::cell(std::string_view text)
{
    m_html.element(Tag::td, text);
}

void WideTable::number(std::string_view text, std::string_view key)
{
    if (key.empty()) {
        m_html.element(Tag::td, text, {{css_class, "number"}});
    } else {
        m_html.element(Tag::td, text,
                       {{css_class, "number"}, {Attribute::Name::key, std::string{key}}});
    }
}

void WideTable::count(const Teller& teller, std::size_t count)
{
    number(teller.number(count), std::to_string(count));
}

void WideTable::list(const Teller& teller, const std::vector<std::string>& items)
{
    m_html.open(Tag::td);
    names(m_html, teller, items);
    m_html.close();
}

void WideTable::end_row()
{
    m_html.close();
}

void WideTable::finish()
{
    m_html.close();
    m_html.close();
    m_html.close();
}

} // namespace noaber::report
