#include "report/subject.hpp"

#include <noaber/core/text.hpp>

namespace noaber::report {

using enum Attribute::Name;

std::string Subject::number(std::size_t count) const
{
    return for_people(static_cast<std::int64_t>(count), language);
}

std::string told(const Subject& subject, const Known<Obligation>& obligation)
{
    std::string result = subject.word(label(obligation.value));
    const bool needs_basis =
        obligation.value != Obligation::unknown && obligation.basis != Basis::registered;
    if (needs_basis) {
        result += " (" + subject.word(label(obligation.basis)) + ")";
    }
    return result;
}

WideTable::WideTable(Html& html,
                     std::string_view id,
                     std::string_view caption,
                     const std::vector<std::string>& columns)
    : m_html{html}, m_columns{columns.size()}
{
    const std::string caption_id = std::string{id} + "-caption";
    m_html.open(
        Tag::div,
        {{css_class, "wide"}, {role, "region"}, {labelled_by, caption_id}, {tabindex, "0"}});
    m_html.open(Tag::table, {{Attribute::Name::id, std::string{id}}});
    m_html.element(Tag::caption, caption, {{Attribute::Name::id, caption_id}});
    m_html.open(Tag::thead);
    m_html.open(Tag::tr);
    for (const std::string& column : columns) {
        m_html.element(Tag::th, column, {{scope, "col"}});
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

void WideTable::begin_row(std::string_view name)
{
    m_html.open(Tag::tr);
    m_html.element(Tag::th, name, {{scope, "row"}});
}

void WideTable::cell(std::string_view text)
{
    m_html.element(Tag::td, text);
}

void WideTable::number(std::string_view text)
{
    m_html.element(Tag::td, text, {{css_class, "number"}});
}

void WideTable::list(const std::vector<std::string>& items)
{
    m_html.open(Tag::td);
    m_html.open(Tag::ul);
    for (const std::string& item : items) {
        m_html.element(Tag::li, item);
    }
    m_html.close();
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
