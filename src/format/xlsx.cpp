#include "format/xlsx_parts.hpp"

#include <noaber/core/date.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <cmath>

namespace noaber::format {

namespace {

/// The day of a number of days, as ISO; nothing where it is none.
std::optional<std::string> iso_day(double days, bool from_1904)
{
    constexpr double last = 2'958'465; // 9999-12-31
    constexpr double first = 61;       // before it the count from 1900 has a day that never was
    if (!from_1904 && (days < first || days > last)) {
        return std::nullopt;
    }
    using namespace std::chrono;
    const sys_days start =
        from_1904 ? sys_days{year{1904} / 1 / 1} : sys_days{year{1899} / 12 / 30};
    if (days < 0 || days > last) {
        return std::nullopt;
    }
    return to_string(Date{start + std::chrono::days{static_cast<int>(std::floor(days))}});
}

/// Column and row of a cell such as BC12, from 0 and 1; nothing for other texts.
std::optional<std::pair<std::size_t, std::size_t>> position_of(std::string_view reference)
{
    constexpr std::size_t letters = 26;
    constexpr std::size_t most = 1 << 24;
    std::size_t column = 0;
    while (!reference.empty() && reference.front() >= 'A' && reference.front() <= 'Z') {
        column = column * letters + static_cast<std::size_t>(reference.front() - 'A' + 1);
        reference.remove_prefix(1);
        if (column > most) {
            return std::pair{most, std::size_t{1}};
        }
    }
    const auto row = parse_integer(reference);
    if (column == 0 || !row || *row < 1) {
        return std::nullopt;
    }
    return std::pair{column - 1, static_cast<std::size_t>(*row)};
}

class SheetVisitor : public XmlVisitor {
public:
    SheetVisitor(const std::string& file,
                 const std::string& sheet,
                 const std::vector<std::string>& texts,
                 const std::vector<xlsx::NumberKind>& kinds,
                 bool from_1904,
                 const std::function<void(const SheetRow&)>& take)
        : m_place{file, 0, 0, sheet}, m_texts{texts}, m_kinds{kinds},
          m_from_1904{from_1904}, m_take{take}
    {}

    void start(const XmlElement& element) override
    {
        m_text.start(element);
        if (element.name() == "row") {
            start_row(element);
        } else if (element.name() == "c") {
            start_cell(element);
        } else if (element.name() == "mergeCell") {
            oddities.add_merged(element.attribute("ref"));
        } else if (element.name() == "col") {
            hide_columns(element);
        }
    }

    void characters(std::string_view piece) override { m_text.characters(piece); }

    void end(const XmlElement& element) override
    {
        m_text.end(element);
        if (element.name() == "v") {
            m_value = element.text();
            m_has_value = true;
        } else if (element.name() == "f") {
            m_has_formula = true;
        } else if (element.name() == "t") {
            m_value += m_text.take();
            m_has_value = true;
        } else if (element.name() == "c") {
            end_cell();
        } else if (element.name() == "row" && !m_cells.empty()) {
            m_take(m_cells.row(m_place, m_is_hidden));
        }
    }

    SheetOddities oddities;

private:
    [[noreturn]] void fail(Message message) const
    {
        throw Error{Fault::input, m_place, std::move(message)};
    }

    void hide_columns(const XmlElement& element)
    {
        const std::string_view hidden = element.attribute("hidden");
        const std::int64_t first = parse_integer(element.attribute("min")).value_or(0);
        const std::int64_t last = parse_integer(element.attribute("max")).value_or(0);
        if ((hidden == "1" || hidden == "true") && first > 0 && last >= first) {
            oddities.hide(static_cast<std::size_t>(first - 1),
                          static_cast<std::size_t>(last - first + 1));
        }
    }

    void start_row(const XmlElement& element)
    {
        const std::size_t before = m_place.line;
        const std::string_view number = element.attribute("r");
        const auto row = parse_integer(number);
        m_place.line = row && *row > 0 ? static_cast<std::size_t>(*row) : before + 1;
        m_place.column = 0;
        if (m_place.line <= before || m_place.line > Workbook::row_limit) {
            fail(message("row {} after row {}, expected a later one up to {}", m_place.line, before,
                         Workbook::row_limit));
        }
        const std::string_view hidden = element.attribute("hidden");
        m_is_hidden = hidden == "1" || hidden == "true";
        m_next = 0;
        m_cells.clear();
    }

    void start_cell(const XmlElement& element)
    {
        if (const std::string_view reference = element.attribute("r"); !reference.empty()) {
            const auto at = position_of(reference);
            if (!at || at->first >= Workbook::column_limit || at->second != m_place.line) {
                fail(message("cell {} in row {}, expected one up to XFD1048576", reference,
                             m_place.line));
            }
            m_next = at->first;
        }
        m_place.column = m_next + 1;
        m_type = element.attribute("t");
        m_style = static_cast<std::size_t>(
            std::max<std::int64_t>(0, parse_integer(element.attribute("s")).value_or(0)));
        m_value.clear();
        m_has_value = false;
        m_has_formula = false;
    }

    void end_cell()
    {
        if (m_has_formula && !m_has_value) {
            fail(message("a formula without a value, expected a file that was saved with values"));
        }
        if (m_has_value) {
            put_value();
        }
        ++m_next;
    }

    void put_value()
    {
        if (m_type == "e") {
            fail(message("{}, expected a value", m_value));
        }
        bool is_number = false;
        if (m_type == "s") {
            const auto at = parse_integer(m_value);
            if (!at || *at < 0 || static_cast<std::size_t>(*at) >= m_texts.size()) {
                fail(message("text {} of {}", m_value, m_texts.size()));
            }
            m_value = m_texts[static_cast<std::size_t>(*at)];
        } else if (m_type == "b") {
            m_value = m_value == "1" ? "true" : "false";
        } else if (m_type.empty() || m_type == "n") {
            is_number = put_number();
        }
        m_cells.set(m_next, m_value, is_number, m_place);
    }

    /// Whether it stays a number: days become dates. Percentages get their sign.
    [[nodiscard]] bool put_number()
    {
        const auto number = parse_number(m_value);
        if (!number) {
            fail(message("{}, expected a number", m_value));
        }
        const auto kind = m_style < m_kinds.size() ? m_kinds[m_style] : xlsx::NumberKind::plain;
        if (kind == xlsx::NumberKind::day) {
            const auto day = iso_day(*number, m_from_1904);
            if (!day) {
                fail(message("{} days, expected a date", m_value));
            }
            m_value = *day;
            return false;
        }
        const auto shown =
            kind == xlsx::NumberKind::percentage ? as_percentage(*number) : to_string(*number);
        if (!shown) {
            fail(message("{}, expected a number", m_value));
        }
        m_value = *shown;
        return true;
    }

    Place m_place;
    const std::vector<std::string>& m_texts;
    const std::vector<xlsx::NumberKind>& m_kinds;
    bool m_from_1904;
    const std::function<void(const SheetRow&)>& m_take;
    RowCells m_cells;
    bool m_is_hidden = false;
    std::size_t m_next = 0; ///< Column of the next cell.
    std::string m_type;
    std::size_t m_style = 0;
    xlsx::RichText m_text;
    std::string m_value;
    bool m_has_value = false;
    bool m_has_formula = false;
};

class Xlsx : public Workbook {
public:
    Xlsx(std::string file, ZipFile zip)
        : m_file{std::move(file)}, m_zip{std::move(zip)}, m_contents{xlsx::contents(m_zip, m_file)},
          m_texts{xlsx::shared_texts(m_zip, m_file)}, m_kinds{xlsx::number_kinds(m_zip, m_file)}
    {}

    [[nodiscard]] const std::vector<Sheet>& sheets() const override { return m_contents.sheets; }
    [[nodiscard]] bool has_extras() const override
    {
        return std::any_of(m_zip.sizes().begin(), m_zip.sizes().end(), [](const auto& entry) {
            return entry.first == "xl/vbaProject.bin" ||
                   entry.first.starts_with("xl/externalLinks/") ||
                   entry.first.starts_with("xl/embeddings/");
        });
    }
    void read(std::size_t sheet, const std::function<void(const SheetRow&)>& take) const override
    {
        SheetVisitor visitor{m_file,  m_contents.sheets[sheet].name, m_texts,
                             m_kinds, m_contents.counts_from_1904,   take};
        read_xml(m_zip.open(m_contents.parts[sheet]), m_file, visitor);
        m_oddities = std::move(visitor.oddities);
    }
    [[nodiscard]] const SheetOddities& oddities() const override { return m_oddities; }

private:
    std::string m_file;
    ZipFile m_zip;
    xlsx::Contents m_contents;
    std::vector<std::string> m_texts;
    std::vector<xlsx::NumberKind> m_kinds;
    mutable SheetOddities m_oddities;
};

} // namespace

std::unique_ptr<Workbook> open_xlsx(const std::string& file, ZipFile zip)
{
    return std::make_unique<Xlsx>(file, std::move(zip));
}

} // namespace noaber::format
