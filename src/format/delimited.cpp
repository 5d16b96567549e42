#include "format/delimited.hpp"

#include "format/byte_mask.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace noaber::format {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t wanted_size = std::size_t{256} << 10;

} // namespace

DelimitedReader::DelimitedReader(ByteSource source, std::string file, char separator)
    : m_source{std::move(source)}, m_file{std::move(file)}, m_separator{separator}
{
    fill();
    while (m_end < byte_order_mark.size() && !m_at_end) {
        fill();
    }
    if (std::string_view{m_buffer.data(), m_end}.starts_with(byte_order_mark)) {
        m_at = byte_order_mark.size();
    }
}

/// Drops what was read and takes more, up to the wanted size; a row that began is kept whole.
void DelimitedReader::fill()
{
    const std::size_t kept = m_end - m_at;
    if (kept > row_bytes_limit) {
        throw oversized_row({m_file, m_line});
    }
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, kept);
    }
    m_at = 0;
    m_end = kept;
    // at least one piece more than a row that did not end, so that long rows cost no square
    do {
        const std::string_view piece = m_source();
        m_at_end = piece.empty();
        if (m_buffer.size() < m_end + piece.size() + block_size) {
            m_buffer.resize(std::max(2 * m_end + piece.size(), wanted_size) + block_size);
        }
        std::copy(piece.begin(), piece.end(),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end));
        m_end += piece.size();
    } while (!m_at_end && m_end < std::min(2 * kept, wanted_size));
    std::fill_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), block_size, '\0');
    m_block = no_block;
}

bool DelimitedReader::next(DelimitedRow& row)
{
    take_rows(1);
    if (m_rows.empty()) {
        return false;
    }
    row = m_rows.front();
    return true;
}

std::span<const DelimitedRow> DelimitedReader::next_rows()
{
    take_rows(most_rows);
    return m_rows;
}

void DelimitedReader::take_rows(std::size_t most)
{
    m_rows.clear();
    m_unquoted_count = 0;
    m_cells_before = 0;
    while (m_rows.size() < most && !(m_at == m_end && m_at_end)) {
        m_lines_within = 0;
        try {
            if (m_at < m_end && (take_simple_row() || scan() == Step::done)) {
                continue;
            }
        } catch (const Error&) {
            if (m_rows.empty()) {
                throw;
            }
            break; // the rows before it come first
        }
        if (!m_rows.empty()) {
            break; // what is held must stay where it is
        }
        fill();
    }
    const std::string_view* cells = m_cells.data();
    for (DelimitedRow& row : m_rows) { // only now do the cells no longer move
        row.cells = {cells, row.cells.size()};
        cells += row.cells.size();
    }
}

void DelimitedReader::look_at_block(std::size_t at)
{
    const ByteMask mask = mask_of(m_buffer.data() + at, m_separator);
    m_block = at;
    m_special = mask.special;
    m_high = mask.high;
    m_is_ascii = m_is_ascii && m_high == 0;
}

bool DelimitedReader::take_simple_row()
{
    if (m_at - m_block >= block_size) {
        look_at_block(m_at);
    }
    const char* const bytes = m_buffer.data();
    const char separator = m_separator;
    std::size_t begin = m_at;
    std::size_t count = m_cells_before;
    std::uint64_t special = m_special >> (m_at - m_block) << (m_at - m_block);
    while (true) {
        make_room(count + block_size);
        for (std::string_view* const cells = m_cells.data(); special != 0; special &= special - 1) {
            const std::size_t at = m_block + static_cast<std::size_t>(std::countr_zero(special));
            cells[count++] = {bytes + begin, at - begin};
            begin = at + 1;
            if (bytes[at] == separator) {
                continue;
            }
            const bool is_crlf = bytes[at] == '\r' && begin < m_end && bytes[begin] == '\n';
            if (bytes[at] != '\n' && !is_crlf) {
                return false;
            }
            end_row(begin + (is_crlf ? 1 : 0), count);
            return true;
        }
        if (m_block + block_size >= m_end) {
            return false;
        }
        look_at_block(m_block + block_size);
        special = m_special;
    }
}

std::size_t DelimitedReader::special_further_on(std::size_t at)
{
    for (; at < m_end; at += block_size) {
        look_at_block(at);
        if (m_special != 0) { // so are the zeros from the end on
            return at + static_cast<std::size_t>(std::countr_zero(m_special));
        }
    }
    return m_end;
}

DelimitedReader::Step DelimitedReader::cell_from(std::size_t& at, std::string_view& cell)
{
    if (at < m_end && m_buffer[at] == '"') {
        if (quoted_cell(at, cell) == Step::more) {
            return Step::more;
        }
    } else {
        const std::size_t end = special_from(at);
        cell = {m_buffer.data() + at, end - at};
        at = end;
    }
    return at == m_end && !m_at_end ? Step::more : Step::done;
}

void DelimitedReader::refuse_after_cell(std::size_t at) const
{
    const std::size_t line = m_line + m_lines_within;
    if (m_buffer[at] == '\0') {
        fail(line, message("a NUL byte, expected text"));
    }
    if (m_buffer[at] == '"' && (at == m_at || m_buffer[at - 1] != '"')) {
        fail(line, message("a quote inside a cell, expected quotes around the whole cell"));
    }
    if (m_buffer[at] == '\r') {
        fail(line, message("a carriage return alone, expected lines that end in LF or CRLF"));
    }
    fail(line, message("more text after a cell, expected a separator or the end of the line"));
}

DelimitedReader::Step DelimitedReader::scan()
{
    std::size_t count = m_cells_before;
    if (m_at < m_block) {
        m_block = no_block; // this row was begun before, and looked at further on
    }
    std::size_t at = m_at;
    while (true) {
        std::string_view cell;
        if (cell_from(at, cell) == Step::more) {
            return Step::more;
        }
        make_room(count + 1);
        m_cells[count++] = cell;
        const char next = at == m_end ? '\n' : m_buffer[at];
        if (next == m_separator) {
            ++at;
            continue;
        }
        if (next == '\r' && at + 1 == m_end && !m_at_end) {
            return Step::more;
        }
        if (next == '\n' || (next == '\r' && m_buffer[at + 1] == '\n')) {
            end_row(std::min(m_end, at + (next == '\r' ? 2 : 1)), count);
            return Step::done;
        }
        refuse_after_cell(at);
    }
}

void DelimitedReader::end_row(std::size_t after, std::size_t cell_count)
{
    if (after - m_at > row_bytes_limit) {
        throw oversized_row({m_file, m_line});
    }
    DelimitedRow& row = m_rows.emplace_back(); // copied at once, it would be waited for
    row.line = m_line;
    row.cells = {m_cells.data(), cell_count - m_cells_before};
    row.is_ascii = m_is_ascii;
    m_cells_before = cell_count;
    const std::size_t within = after - m_block;
    m_is_ascii = within >= block_size || m_high >> within == 0;
    m_line += m_lines_within + 1;
    m_at = after;
}

DelimitedReader::Step DelimitedReader::quoted_cell(std::size_t& at, std::string_view& cell)
{
    const std::size_t opened = at + 1;
    const std::size_t opened_line = m_line + m_lines_within;
    bool doubled = false;
    std::size_t from = opened;
    std::size_t close = 0;
    while (true) {
        const void* found =
            from < m_end ? std::memchr(m_buffer.data() + from, '"', m_end - from) : nullptr;
        close = found == nullptr
                    ? m_end
                    : static_cast<std::size_t>(static_cast<const char*>(found) - m_buffer.data());
        if (close == m_end || (close + 1 == m_end && !m_at_end)) {
            if (!m_at_end) {
                return Step::more;
            }
            fail(opened_line, message("a quote opens here and is never closed"));
        }
        if (m_buffer[close + 1] != '"' || close + 1 == m_end) {
            break;
        }
        doubled = true;
        from = close + 2;
    }
    cell = {m_buffer.data() + opened, close - opened};
    if (cell.find('\0') != std::string_view::npos) {
        fail(opened_line, message("a NUL byte, expected text"));
    }
    m_is_ascii = m_is_ascii && std::all_of(cell.begin(), cell.end(), [](char byte) {
                     return static_cast<unsigned char>(byte) < 128;
                 });
    m_lines_within += static_cast<std::size_t>(std::count(cell.begin(), cell.end(), '\n'));
    at = close + 1;
    if (doubled) {
        if (m_unquoted_count == m_unquoted.size()) {
            m_unquoted.emplace_back();
        }
        std::vector<char>& single = m_unquoted[m_unquoted_count++];
        single.clear();
        for (std::size_t i = 0; i < cell.size(); ++i) {
            single.push_back(cell[i]);
            i += cell[i] == '"' ? 1U : 0U;
        }
        cell = {single.data(), single.size()};
    }
    return Step::done;
}

void DelimitedReader::fail(std::size_t line, Message message) const
{
    throw Error{Fault::input, {m_file, line}, std::move(message)};
}

} // namespace noaber::format
