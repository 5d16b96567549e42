#include "io/list/text_rows.hpp"

#include "format/text_encoding.hpp"
#include "io/list/repairs.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <utility>

namespace noaber::list {

namespace {

/// Turns the cells of rows into UTF-8, and remembers what they were in.
class Decoder {
public:
    Decoder(ListEncoding encoding, const TablePlace& place, Account& account)
        : m_encoding{encoding}, m_place{place}, m_account{account}, m_repairs{place, account}
    {}

    /// A row with its cells as UTF-8; they live as long as the row's and until the next call.
    [[nodiscard]] ListRow decoded(const format::DelimitedRow& row)
    {
        const bool is_ascii =
            row.is_ascii || std::none_of(row.cells.begin(), row.cells.end(), has_high_byte);
        if (is_ascii) {
            return {.line = row.line, .cells = row.cells};
        }
        const bool is_1252 =
            reads_as_1252(row.line, std::all_of(row.cells.begin(), row.cells.end(), is_utf8));
        m_texts.clear();
        for (const std::string_view cell : row.cells) {
            m_texts.push_back(is_1252 ? format::utf8_of_windows_1252(cell) : std::string{cell});
        }
        m_repairs.repair(row.line, m_texts);
        m_views.assign(m_texts.begin(), m_texts.end());
        return {.line = row.line, .cells = m_views};
    }

    void tell() const { note_encoding(m_first_1252, m_encoding, m_place, m_account); }

private:
    [[nodiscard]] bool reads_as_1252(std::size_t line, bool is_utf8)
    {
        if (m_encoding == ListEncoding::windows_1252) {
            return true;
        }
        std::size_t& first = is_utf8 ? m_first_utf8 : m_first_1252;
        first = first == 0 ? line : first;
        if (!is_utf8 && m_encoding == ListEncoding::utf_8) {
            throw Error{Fault::input, m_place.at(line), message("text is not UTF-8")};
        }
        if (m_encoding == ListEncoding::automatic && m_first_utf8 > 0 && m_first_1252 > 0) {
            throw Error{Fault::input, m_place.at(line),
                        message("row {} is UTF-8 and row {} is not, expected one encoding, or "
                                "--encoding auto-row",
                                m_first_utf8, m_first_1252)};
        }
        return !is_utf8;
    }

    ListEncoding m_encoding;
    const TablePlace& m_place;
    Account& m_account;
    std::size_t m_first_utf8 = 0;
    std::size_t m_first_1252 = 0;
    Repairs m_repairs;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_views;
};

/// `source` with pieces that were taken from it before put back.
format::ByteSource put_back(std::string first, format::ByteSource source)
{
    return [first = std::make_shared<std::string>(std::move(first)), source = std::move(source),
            is_given = false]() mutable -> std::string_view {
        return std::exchange(is_given, true) || first->empty() ? source() : *first;
    };
}

std::string name_of(char separator)
{
    return separator == '\t' ? "tab" : std::string{separator};
}

/// What numbers look like where the options do not say: between semicolons with a comma, between
/// tabs either way.
DecimalSign sign_of(char separator, DecimalSign wanted)
{
    if (wanted != DecimalSign::automatic || separator == '\t') {
        return wanted;
    }
    return separator == ';' ? DecimalSign::comma : DecimalSign::point;
}

} // namespace

DelimitedText delimited_text(format::ByteSource source,
                             const ListOptions& options,
                             const TablePlace& place,
                             Account& account)
{
    constexpr std::size_t looked_at = 65536;
    std::string first{source()};
    if (format::begins_as_utf16(first)) {
        source = format::utf8_of_utf16(put_back(std::move(first), std::move(source)), place.file);
        first = source();
        account.notes.push_back({.code = "utf16",
                                 .place = place.at(0),
                                 .subject = {},
                                 .found = verbatim("UTF-16"),
                                 .expected = verbatim("UTF-8")});
    }
    while (first.size() < looked_at) {
        const std::string_view more = source();
        if (more.empty()) {
            break;
        }
        first += more;
    }
    const TextBeginning beginning = beginning_of(first, options.separator);
    if (beginning.separator != ',') {
        account.notes.push_back({.code = "separator",
                                 .place = place.at(1),
                                 .subject = {},
                                 .found = verbatim(name_of(beginning.separator)),
                                 .expected = {}});
    }
    DelimitedText text{
        .rows = {put_back(std::move(first), std::move(source)), place.file, beginning.separator},
        .sign = sign_of(beginning.separator, options.decimal)};
    if (beginning.has_separator_line) {
        format::DelimitedRow line;
        static_cast<void>(text.rows.next(line));
    }
    return text;
}

void note_encoding(std::size_t first_1252,
                   ListEncoding wanted,
                   const TablePlace& place,
                   Account& account)
{
    if (first_1252 > 0 && wanted != ListEncoding::windows_1252) {
        account.notes.push_back({.code = "not_utf8",
                                 .place = place.at(first_1252),
                                 .subject = {},
                                 .found = message("bytes that are not UTF-8"),
                                 .expected = message("UTF-8, or --encoding")});
    }
}

void read_text_rows(DelimitedText text,
                    const ListOptions& options,
                    const TablePlace& place,
                    Account& account,
                    Reader& reader)
{
    reader.expect(text.sign);
    Decoder decoder{options.encoding, place, account};
    format::DelimitedRow row;
    while (text.rows.next(row)) {
        reader.take(decoder.decoded(row));
    }
    decoder.tell();
}

} // namespace noaber::list
