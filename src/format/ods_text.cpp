#include "format/ods_text.hpp"

#include "format/workbook.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <utility>

namespace noaber::format {

namespace {

/// Whether an element does no more than hold paragraphs together.
bool holds_together(std::string_view name)
{
    return name == "list" || name == "list-item" || name == "list-header" || name == "section";
}

bool is_paragraph(std::string_view name)
{
    return name == "p" || name == "h";
}

} // namespace

void OdsText::begin()
{
    *this = {};
    m_is_in_cell = true;
}

void OdsText::start(const XmlElement& element)
{
    const std::string_view name = element.name();
    if (!m_is_in_cell || holds_together(name)) {
        return;
    }
    ++m_depth;
    if (is_paragraph(name) && m_depth == 1) {
        add(m_text.empty() ? "" : "\n");
        m_is_in_paragraph = true;
    } else if (is_paragraph(name) || name == "annotation" || name == "ruby-text") {
        m_beside = m_beside == 0 ? m_depth : m_beside;
    } else if (name == "tab" || name == "line-break") {
        characters(" ");
    } else if (name == "s") {
        constexpr std::int64_t most = 1000;
        const auto count = parse_integer(element.attribute("c")).value_or(1);
        characters(
            std::string(static_cast<std::size_t>(std::clamp(count, std::int64_t{1}, most)), ' '));
    }
}

void OdsText::characters(std::string_view piece)
{
    if (m_is_in_paragraph && m_beside == 0) {
        add(piece);
    }
}

void OdsText::end(const XmlElement& element)
{
    if (!m_is_in_cell || holds_together(element.name())) {
        return;
    }
    m_is_in_paragraph = m_is_in_paragraph && m_depth > 1;
    m_beside = m_beside == m_depth ? 0 : m_beside;
    --m_depth;
}

std::string OdsText::take()
{
    m_is_in_cell = false;
    return std::exchange(m_text, {});
}

void OdsText::add(std::string_view piece)
{
    if (m_text.size() <= Workbook::cell_bytes_limit) {
        m_text += piece;
    }
}

} // namespace noaber::format
