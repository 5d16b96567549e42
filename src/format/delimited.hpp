#pragma once

#include "format/bytes.hpp"

#include <noaber/core/error.hpp>

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace noaber::format {

/// A row of delimited text. The cells live until more rows are asked for.
struct DelimitedRow {
    std::size_t line = 0; ///< Where it starts, from 1.
    std::span<const std::string_view> cells;
    bool is_ascii = true; ///< False where a byte over 127 stands in it, or near it.
};

/// Splits delimited text into rows of cells, without looking at what the bytes mean: any encoding
/// in which ASCII stands for itself.
///
/// Quotes stand around whole cells, and two of them within such a cell are one; lines end in LF or
/// CRLF. Separators are looked for 64 bytes at a time; a cell without quotes is not copied. Memory:
/// the longest row and a buffer of 256 KiB. Throws Fault::input with the line; of a quote that is
/// never closed, the line where it opened; also for a NUL byte and a row of over 1 MiB.
class DelimitedReader {
public:
    DelimitedReader(ByteSource source, std::string file, char separator = ',');

    /// The next row; false at the end. A blank line is a row of one empty cell.
    [[nodiscard]] bool next(DelimitedRow& row);

    /// The next rows, some of those that are held: at least one, none at the end.
    [[nodiscard]] std::span<const DelimitedRow> next_rows();
    static constexpr std::size_t most_rows = 64;

    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    static constexpr std::size_t block_size = 64;
    static constexpr std::size_t no_block = SIZE_MAX / 2; ///< Far behind whatever is held.

    enum class Step { done, more }; ///< Whether a row was found, or more bytes are needed.

    /// At most so many rows that need no more bytes, at least one where there is any.
    void take_rows(std::size_t most);
    [[nodiscard]] Step scan();
    /// The next row, if all of it is held and nothing in it is quoted: as most are.
    [[nodiscard]] bool take_simple_row();
    /// The cell from `at`, which then stands behind it.
    [[nodiscard]] Step cell_from(std::size_t& at, std::string_view& cell);
    [[nodiscard]] Step quoted_cell(std::size_t& at, std::string_view& cell);
    /// Says what is wrong with what stands at `at`, behind a cell.
    [[noreturn]] void refuse_after_cell(std::size_t at) const;
    /// Ends a row before `after`; its cells are the last of so many.
    void end_row(std::size_t after, std::size_t cell_count);
    /// Room for so many cells of all rows that are being taken.
    void make_room(std::size_t cell_count)
    {
        if (m_cells.size() < cell_count) {
            m_cells.resize(2 * cell_count);
        }
    }
    /// The first byte from `at` that ends a plain cell, or the end of what is held.
    [[nodiscard]] std::size_t special_from(std::size_t at)
    {
        if (const std::size_t within = at - m_block; within < block_size) {
            if (const std::uint64_t after = m_special >> within; after != 0) {
                return at + static_cast<std::size_t>(std::countr_zero(after));
            }
            at = m_block + block_size;
        }
        return special_further_on(at);
    }
    [[nodiscard]] std::size_t special_further_on(std::size_t at);
    /// Looks which of the 64 bytes from `at` end a cell.
    void look_at_block(std::size_t at);
    void fill();
    [[noreturn]] void fail(std::size_t line, Message message) const;

    ByteSource m_source;
    std::string m_file;
    char m_separator;
    std::vector<char> m_buffer; ///< What is held, and 64 zeros after it.
    std::size_t m_end = 0;      ///< Of what is held.
    std::size_t m_at = 0;       ///< Where the next row starts.
    std::size_t m_line = 1;
    std::size_t m_lines_within = 0; ///< Line ends in quoted cells of this row.
    bool m_at_end = false;
    std::size_t m_block = no_block; ///< Where the 64 bytes begin of which are known ...
    std::uint64_t m_special = 0;    ///< ... those that end a cell, and
    std::uint64_t m_high = 0;       ///< those over 127.
    bool m_is_ascii = true;
    std::vector<DelimitedRow> m_rows;          ///< Those that were asked for last.
    std::vector<std::string_view> m_cells;     ///< Of these, one after another.
    std::size_t m_cells_before = 0;            ///< Those of rows that are done.
    std::vector<std::vector<char>> m_unquoted; ///< Cells with doubled quotes, made single.
    std::size_t m_unquoted_count = 0;
};

} // namespace noaber::format
