#include "io/list/plain_letters.hpp"

#include "format/text_encoding.hpp"
#include "io/list/repairs.hpp"

#include <noaber/core/text.hpp>

namespace noaber::list {

bool PlainLetters::fit(std::string_view cell)
{
    if (!has_high_byte(cell)) {
        return true;
    }
    const bool reads_as_utf8 = is_utf8(cell);
    m_is_utf8 = m_is_utf8 || reads_as_utf8;
    m_is_1252 = m_is_1252 || !reads_as_utf8;
    const bool are_alike = m_is_utf8 != m_is_1252 && (reads_as_utf8 || m_may_be_1252);
    return are_alike && !format::undo_double_encoding(decoded(cell));
}

std::string PlainLetters::decoded(std::string_view cell) const
{
    return m_is_1252 ? format::utf8_of_windows_1252(cell) : std::string{cell};
}

} // namespace noaber::list
