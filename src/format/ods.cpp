#include "format/ods_text.hpp"
#include "format/workbook.hpp"
#include "format/xml.hpp"
#include "format/zip.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <set>

namespace noaber::format {

namespace {

/// A count such as number-columns-repeated; 1 where there is none.
std::size_t times(std::string_view repeated, std::size_t most)
{
    const auto count = parse_integer(repeated);
    return count && *count > 0 ? std::min(most, static_cast<std::size_t>(*count)) : 1;
}

/// Whether a row or column is hidden, by hand or by a filter.
bool is_collapsed(const XmlElement& element)
{
    const std::string_view visibility = element.attribute("visibility");
    return visibility == "collapse" || visibility == "filter";
}

/// Whether what a formula shows is the sign of an error, such as #DIV/0! or Err:502. Programs that
/// do not mark errors as such leave no other trace of them.
bool is_error_sign(std::string_view text)
{
    constexpr std::string_view number = "Err:";
    return text == "#N/A" ||
           (text.starts_with('#') && (text.ends_with('!') || text.ends_with('?'))) ||
           (text.starts_with(number) && parse_integer(text.substr(number.size())));
}

/// The names of the sheets, in turn.
class SheetNames : public XmlVisitor {
public:
    void start(const XmlElement& element) override
    {
        if (element.name() == "style") {
            m_style = element.attribute("name");
        } else if (element.name() == "table-properties" &&
                   element.attribute("display") == "false") {
            m_hiding.emplace(m_style);
        } else if (element.name() == "table") {
            const bool is_hidden = m_hiding.contains(element.attribute("style-name"));
            sheets.push_back({std::string{element.attribute("name")}, is_hidden});
        }
    }
    void end(const XmlElement&) override {}

    std::vector<Sheet> sheets;

private:
    std::string m_style;                         ///< That is being described.
    std::set<std::string, std::less<>> m_hiding; ///< Styles of sheets that are hidden.
};

/// The rows of one sheet.
class SheetRows : public XmlVisitor {
public:
    SheetRows(const std::string& file,
              std::size_t sheet,
              const std::function<void(const SheetRow&)>& take)
        : m_place{file, 0, 0, {}}, m_sheet{sheet}, m_take{take}
    {}

    void start(const XmlElement& element) override;
    void end(const XmlElement& element) override;
    void characters(std::string_view piece) override { m_text.characters(piece); }

    SheetOddities oddities;

private:
    void start_cell(const XmlElement& element);
    void end_cell();
    void end_row();
    [[nodiscard]] std::string value_of(const XmlElement& element);

    Place m_place;
    std::size_t m_sheet;
    const std::function<void(const SheetRow&)>& m_take;
    std::size_t m_sheets = 0; ///< Begun.
    bool m_is_in = false;
    RowCells m_cells;
    std::size_t m_rows = 1; ///< How often this row stands there.
    bool m_is_hidden = false;
    std::size_t m_column = 0;
    std::size_t m_columns = 1;
    std::size_t m_described = 0; ///< Columns of which the sheet said how they look.
    std::string m_value;         ///< Of a cell that is no text.
    bool m_is_number = false;
    bool m_has_formula = false;
    bool m_is_error = false;
    OdsText m_text;
};

void SheetRows::start(const XmlElement& element)
{
    if (element.name() == "table") {
        m_is_in = m_sheets++ == m_sheet;
        m_place.sheet = element.attribute("name");
        return;
    }
    if (!m_is_in) {
        return;
    }
    if (element.name() == "table-row") {
        m_cells.clear();
        m_column = 0;
        m_rows = times(element.attribute("number-rows-repeated"), Workbook::row_limit);
        m_is_hidden = is_collapsed(element);
        ++m_place.line;
    } else if (element.name() == "table-column") {
        const std::size_t columns =
            times(element.attribute("number-columns-repeated"), Workbook::column_limit);
        if (is_collapsed(element)) {
            oddities.hide(m_described, columns);
        }
        m_described += columns;
    } else if (element.name() == "table-cell" || element.name() == "covered-table-cell") {
        start_cell(element);
    } else {
        m_text.start(element);
    }
}

void SheetRows::start_cell(const XmlElement& element)
{
    m_place.column = m_column + 1;
    m_columns = times(element.attribute("number-columns-repeated"), Workbook::column_limit);
    if (element.name() == "covered-table-cell") {
        oddities.add_merged(column_name(m_column) + std::to_string(m_place.line));
    }
    m_value = value_of(element);
    m_has_formula = !element.attribute("formula").empty();
    m_is_error = element.says("value-type", "error");
    m_text.begin();
}

std::string SheetRows::value_of(const XmlElement& element)
{
    const std::string_view type = element.attribute("value-type");
    m_is_number = type == "float" || type == "percentage" || type == "currency";
    if (type == "date") {
        return std::string{element.attribute("date-value").substr(0, 10)};
    }
    if (type == "boolean") {
        return std::string{element.attribute("boolean-value")};
    }
    if (type.empty() && !element.attribute("formula").empty()) {
        throw Error{Fault::input, m_place,
                    message("a formula without a value, expected a file that was saved with "
                            "values")};
    }
    if (!m_is_number) {
        return {};
    }
    const std::string_view value = element.attribute("value");
    const auto number = parse_number(value);
    const auto shown = number && type == "percentage" ? as_percentage(*number)
                       : number                       ? std::optional{to_string(*number)}
                                                      : std::nullopt;
    if (!shown) {
        throw Error{Fault::input, m_place, message("{}, expected a number", value)};
    }
    return *shown;
}

void SheetRows::end(const XmlElement& element)
{
    if (!m_is_in) {
        return;
    }
    if (element.name() == "table") {
        m_is_in = false;
    } else if (element.name() == "table-row") {
        end_row();
    } else if (element.name() == "table-cell" || element.name() == "covered-table-cell") {
        end_cell();
    } else {
        m_text.end(element);
    }
}

void SheetRows::end_cell()
{
    const std::string shown = m_text.take();
    if (m_is_error || (m_has_formula && is_error_sign(shown))) {
        throw Error{Fault::input, m_place, message("{}, expected a value", shown)};
    }
    const std::string& text = m_value.empty() ? shown : m_value;
    if (!text.empty()) {
        for (std::size_t i = 0; i < m_columns; ++i) {
            m_cells.set(m_column + i, text, m_is_number, m_place);
        }
    }
    m_column += m_columns;
}

void SheetRows::end_row()
{
    Place place = m_place;
    for (std::size_t i = 0; i < m_rows && !m_cells.empty(); ++i, ++place.line) {
        m_take(m_cells.row(place, m_is_hidden));
    }
    m_place.line += m_rows - 1;
    if (m_place.line > Workbook::row_limit && !m_cells.empty()) {
        throw Error{Fault::input, m_place, message("a cell beyond XFD1048576")};
    }
}

class Ods : public Workbook {
public:
    Ods(std::string file, ZipFile zip) : m_file{std::move(file)}, m_zip{std::move(zip)}
    {
        if (m_zip.has("META-INF/manifest.xml")) {
            const std::string manifest =
                read_all(m_zip.open("META-INF/manifest.xml"), m_file, document_limit);
            if (manifest.find("encryption-data") != std::string::npos) {
                throw Error{Fault::input,
                            {m_file},
                            message("is encrypted, expected a file without a password")};
            }
        }
        SheetNames names;
        read_xml(m_zip.open("content.xml"), m_file, names);
        m_sheets = std::move(names.sheets);
    }

    [[nodiscard]] const std::vector<Sheet>& sheets() const override { return m_sheets; }
    [[nodiscard]] bool has_extras() const override
    {
        return std::any_of(m_zip.sizes().begin(), m_zip.sizes().end(), [](const auto& entry) {
            return entry.first.starts_with("Basic/") || entry.first.starts_with("Scripts/") ||
                   entry.first.starts_with("Object ");
        });
    }
    void read(std::size_t sheet, const std::function<void(const SheetRow&)>& take) const override
    {
        SheetRows visitor{m_file, sheet, take};
        read_xml(m_zip.open("content.xml"), m_file, visitor);
        m_oddities = std::move(visitor.oddities);
    }
    [[nodiscard]] const SheetOddities& oddities() const override { return m_oddities; }

private:
    std::string m_file;
    ZipFile m_zip;
    std::vector<Sheet> m_sheets;
    mutable SheetOddities m_oddities;
};

} // namespace

std::unique_ptr<Workbook> open_ods(const std::string& file, ZipFile zip)
{
    return std::make_unique<Ods>(file, std::move(zip));
}

} // namespace noaber::format
