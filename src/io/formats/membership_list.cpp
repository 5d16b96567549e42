#include "format/gzip.hpp"
#include "format/text_encoding.hpp"
#include "io/list/text_list.hpp"
#include "io/list/text_rows.hpp"
#include "io/list/words.hpp"
#include "io/suffix.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>

namespace noaber {

namespace {

/// The first bytes of a text as UTF-8, without a mark of byte order; nothing where they are no
/// text. Throws Fault::input for UTF-16 that is none.
std::string as_utf8(std::string_view bytes, std::string file)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (format::begins_as_utf16(bytes)) {
        // only the first piece is asked for: the last letter may be cut
        return std::string{format::utf8_of_utf16(format::bytes_of(bytes), std::move(file))()};
    }
    if (bytes.find('\0') != std::string_view::npos) {
        return {};
    }
    return std::string{bytes.substr(bytes.starts_with(mark) ? mark.size() : 0)};
}

/// Whether one of the first lines has headers of a list.
bool has_headers(std::string_view text)
{
    constexpr std::size_t looked_at = 50;
    const list::TextBeginning beginning = list::beginning_of(text, Separator::automatic);
    const auto lines = split(text.substr(0, text.rfind('\n')), '\n');
    for (std::size_t i = 0; i < std::min(lines.size(), looked_at); ++i) {
        bool participant = false;
        bool arrangement = false;
        for (const std::string_view cell : split(trim(lines[i]), beginning.separator)) {
            const bool is_quoted = cell.size() > 1 && cell.front() == '"' && cell.back() == '"';
            const auto field = list::field_of(is_quoted ? cell.substr(1, cell.size() - 2) : cell);
            participant = participant || field == list::Field::participant ||
                          field == list::Field::participant_code;
            arrangement = arrangement || field == list::Field::arrangement ||
                          field == list::Field::arrangement_code;
        }
        if (participant && arrangement) {
            return true;
        }
    }
    return false;
}

bool recognises(const std::filesystem::path& path, std::string_view first_bytes)
{
    std::filesystem::path name = path.filename();
    if (suffix_of(name) == ".gz") {
        name = name.stem();
    }
    constexpr std::array<std::string_view, 4> suffixes{".csv", ".tsv", ".tab", ".txt"};
    const bool is_named =
        std::find(suffixes.begin(), suffixes.end(), suffix_of(name)) != suffixes.end();
    return !first_bytes.empty() && (is_named || has_headers(as_utf8(first_bytes, path.string())));
}

Register read_list(const std::filesystem::path& path, const ReadOptions& options, Account& account)
{
    const list::TablePlace place{path.string(), {}};
    constexpr std::array<std::string_view, 4> sheets{".xlsx", ".xlsm", ".xls", ".ods"};
    const std::string suffix = suffix_of(path);
    if (std::find(sheets.begin(), sheets.end(), suffix) != sheets.end()) {
        account.notes.push_back({.code = "not_what_it_is_called",
                                 .place = {path.string()},
                                 .subject = {},
                                 .found = message("text called {}", suffix),
                                 .expected = {}});
    }
    return list::text_list([&path] { return format::open_file(path); }, options, place, account);
}

} // namespace

Format membership_list()
{
    return {
        .name = "membership_list",
        .summary = message("A membership list in CSV: who takes part in what, as people keep it"),
        .definition = message(
            "Rows of text with commas, semicolons or tabs between their cells, in UTF-8, UTF-16 or "
            "Windows-1252. Long: a row for each participation, with columns participant and "
            "arrangement and where there are any layer, form, role, weight, share, contribution, "
            "joined, left and others, by their names in Dutch or English. Wide: a row for each "
            "participant, with a column of crosses for each arrangement or a column with the "
            "name of its region. Who takes part is known from a reference register only. Rows "
            "with totals, remarks below the table and blank rows are skipped and noted."),
        .recognises = recognises,
        .read = read_list,
    };
}

} // namespace noaber
