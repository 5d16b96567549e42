#include "format/gzip.hpp"
#include "format/workbook.hpp"
#include "io/list/reader.hpp"
#include "io/list/repairs.hpp"
#include "io/source_sheet.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <numeric>

namespace noaber {

namespace {

constexpr std::string_view zip_begins = "PK\x03\x04";
constexpr std::string_view old_begins = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

bool recognises(const std::filesystem::path&, std::string_view first_bytes)
{
    return first_bytes.starts_with(zip_begins) || first_bytes.starts_with(old_begins);
}

/// Thrown to leave a sheet as soon as it holds something.
struct SomethingFound {};

bool is_filled(const format::Workbook& book, std::size_t sheet)
{
    try {
        book.read(sheet, [](const format::SheetRow&) { throw SomethingFound{}; });
    } catch (const SomethingFound&) {
        return true;
    }
    return false;
}

/// Whether a sheet is the one in which noaber says where a table comes from, whatever its name.
bool is_source(const format::Workbook& book, std::size_t sheet)
{
    std::vector<std::vector<std::string>> top;
    try {
        book.read(sheet, [&top](const format::SheetRow& row) {
            top.emplace_back(row.cells.begin(), row.cells.end());
            if (top.size() == 2) {
                throw SomethingFound{};
            }
        });
    } catch (const SomethingFound&) {
        return top[0] == source_headers() && !top[1].empty() && top[1].front() == source_begins;
    }
    return false;
}

std::string names(const format::Workbook& book, const std::vector<std::size_t>& which)
{
    std::vector<std::string> result;
    for (const std::size_t i : which) {
        result.push_back(book.sheets()[i].name);
    }
    return join(result, ", ");
}

/// The sheet that is asked for, else the only one with something in it beside noaber's own source.
std::size_t chosen(const format::Workbook& book, const std::string& wanted, const std::string& file)
{
    const auto& sheets = book.sheets();
    std::vector<std::size_t> all(sheets.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::vector<std::size_t> filled;
    for (const std::size_t i : all) {
        if (!wanted.empty() && fold(sheets[i].name) == fold(wanted)) {
            return i;
        }
        if (wanted.empty() && is_filled(book, i)) {
            filled.push_back(i);
        }
    }
    if (!wanted.empty()) {
        throw Error{Fault::usage,
                    {"--sheet"},
                    message("no sheet {}, expected one of {}", wanted, names(book, all))};
    }
    if (filled.empty()) {
        throw Error{Fault::input, {file}, message("file is empty")};
    }
    if (filled.size() > 1) { // noaber itself writes two
        std::erase_if(filled, [&book](std::size_t sheet) { return is_source(book, sheet); });
    }
    if (filled.size() != 1) {
        throw Error{Fault::input,
                    {file},
                    message("{} sheets are filled, expected --sheet with one of {}", filled.size(),
                            names(book, filled))};
    }
    return filled.front();
}

/// Notes what is odd about a spreadsheet, beside its cells.
class Oddities {
public:
    Oddities(const list::TablePlace& place, Account& account) : m_place{place}, m_account{account}
    {}
    void note(std::string_view code, std::size_t line, Message found) const
    {
        m_account.notes.push_back({.code = code,
                                   .place = m_place.at(line),
                                   .subject = {},
                                   .found = std::move(found),
                                   .expected = {}});
    }

private:
    const list::TablePlace& m_place;
    Account& m_account;
};

void require_not_old(const std::filesystem::path& path)
{
    if (format::open_packed_file(path)().starts_with(old_begins)) {
        throw Error{Fault::input,
                    {path.string()},
                    message("an old or encrypted spreadsheet (.xls), expected .xlsx, .ods or CSV "
                            "without a password")};
    }
}

/// Rows on their way to the reader, with what is odd about them.
class Rows {
public:
    Rows(list::Reader& reader, const list::TablePlace& place, Account& account)
        : m_reader{reader}, m_repairs{place, account}
    {}

    void take(const format::SheetRow& row)
    {
        columns = std::max(columns, row.cells.size());
        hidden += row.is_hidden ? 1U : 0U;
        first_hidden = first_hidden == 0 && row.is_hidden ? row.number : first_hidden;
        if (std::none_of(row.cells.begin(), row.cells.end(), list::has_high_byte)) {
            m_reader.take({.line = row.number, .cells = row.cells, .is_number = row.is_number});
            return;
        }
        std::vector<std::string> texts{row.cells.begin(), row.cells.end()};
        m_repairs.repair(row.number, texts);
        const std::vector<std::string_view> cells{texts.begin(), texts.end()};
        m_reader.take({.line = row.number, .cells = cells, .is_number = row.is_number});
    }

    std::size_t columns = 0; ///< That hold something.
    std::size_t hidden = 0;  ///< Rows.
    std::size_t first_hidden = 0;

private:
    list::Reader& m_reader;
    list::Repairs m_repairs;
};

void tell_hidden(const Oddities& odd,
                 const format::Sheet& sheet,
                 const Rows& rows,
                 const format::SheetOddities& found)
{
    if (rows.hidden > 0 || sheet.is_hidden) {
        odd.note("hidden_part", rows.first_hidden,
                 sheet.is_hidden ? message("a hidden sheet")
                                 : counted(rows.hidden, "{} hidden row", "{} hidden rows"));
    }
    const std::size_t columns = std::min(rows.columns, found.hidden_columns.size());
    for (std::size_t column = 0; column < columns; ++column) {
        if (found.hidden_columns[column]) {
            odd.note("hidden_part", 0, message("hidden column {}", format::column_name(column)));
        }
    }
}

Register
read_spreadsheet(const std::filesystem::path& path, const ReadOptions& options, Account& account)
{
    require_not_old(path);
    const auto book = format::open_workbook(path);
    const std::size_t which = chosen(*book, options.list.sheet, path.string());
    const format::Sheet& sheet = book->sheets()[which];
    const list::TablePlace place{path.string(), sheet.name};
    const Oddities odd{place, account};
    list::Reader reader{options, place, account};
    Rows rows{reader, place, account};
    book->read(which, [&rows](const format::SheetRow& row) { rows.take(row); });
    tell_hidden(odd, sheet, rows, book->oddities());
    if (const std::size_t merged = book->oddities().merged; merged > 0) {
        odd.note("merged_cells", 0,
                 counted(merged, "{} merged range: {}", "{} merged ranges, first {}",
                         book->oddities().first_merged));
    }
    if (book->has_extras()) {
        odd.note("spreadsheet_extras", 0,
                 message("macros, links to other files or embedded things"));
    }
    const std::string suffix = path.extension().string();
    if (suffix != ".xlsx" && suffix != ".ods" && suffix != ".xlsm" && !suffix.empty()) {
        odd.note("not_what_it_is_called", 0, message("a spreadsheet called {}", suffix));
    }
    return Register{reader.finish()};
}

} // namespace

Format spreadsheet()
{
    return {
        .name = "spreadsheet",
        .summary = message("A membership list in a sheet of XLSX or ODS"),
        .definition = message(
            "A sheet of a spreadsheet (Office Open XML or OpenDocument) that holds a membership "
            "list; --sheet names it where several are filled. Formulas give the value that was "
            "saved with them; macros and links are not looked at."),
        .recognises = recognises,
        .read = read_spreadsheet,
    };
}

} // namespace noaber
