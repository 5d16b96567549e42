#include "format/csv.hpp"
#include "format/gzip.hpp"
#include "format/text_encoding.hpp"
#include "io/csv_fields.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/reference.hpp>

#include <algorithm>

namespace noaber {

namespace {

const std::vector<std::string>& columns()
{
    static const std::vector<std::string> all{"name", "code",     "called",
                                              "how",  "distance", "candidates"};
    return all;
}

/// The table as UTF-8: Excel saves what it opened in Windows-1252.
std::string text_of(const std::filesystem::path& path)
{
    constexpr std::size_t most = std::size_t{16} << 20U;
    std::string bytes = format::read_all(format::open_file(path), path.string(), most);
    return is_utf8(bytes) ? std::move(bytes) : format::utf8_of_windows_1252(bytes);
}

/// What stands between the names of the columns: semicolons where Excel is Dutch.
char separator_of(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    return first.find(',') == std::string_view::npos && first.find(';') != std::string_view::npos
               ? ';'
               : ',';
}

bool is_decided(const NameDecision& decision)
{
    return !decision.code.empty() || decision.how == NameMatch::other;
}

} // namespace

std::vector<NameDecision> read_decisions(const std::filesystem::path& path)
{
    std::vector<NameDecision> rows;
    const auto to = [&rows](auto NameDecision::*member) {
        return [&rows, member](const CellText& cell) { parse(cell, rows.back().*member); };
    };
    std::optional<std::int64_t> distance; // told to people; who is decided needs none
    const std::vector<CsvField> fields{
        {"name", true, to(&NameDecision::name)},
        {"code", false, to(&NameDecision::code)},
        {"called", false, to(&NameDecision::called)},
        {"how", false, to(&NameDecision::how)},
        {"distance", false, [&distance](const CellText& cell) { parse(cell, distance); }},
        {"candidates", false, to(&NameDecision::candidates)},
    };
    const std::string text = text_of(path);
    format::CsvReader reader{format::bytes_of(text), path.string(), separator_of(text)};
    read_fields(reader, fields, [&rows](const Place& place) { rows.emplace_back().place = place; });
    std::erase_if(rows, [](const NameDecision& row) { return !is_decided(row); });
    return rows;
}

std::string decisions_csv(std::vector<NameDecision> decisions)
{
    std::erase_if(decisions, [](const NameDecision& decision) {
        return decision.how == NameMatch::exact || decision.how == NameMatch::code;
    });
    const auto by_name = [](const NameDecision& a, const NameDecision& b) {
        return a.name < b.name;
    };
    std::stable_sort(decisions.begin(), decisions.end(), by_name);
    const auto twice =
        std::unique(decisions.begin(), decisions.end(),
                    [](const NameDecision& a, const NameDecision& b) { return a.name == b.name; });
    decisions.erase(twice, decisions.end());
    std::string text;
    format::append_csv_row(text, columns());
    for (const NameDecision& decision : decisions) {
        const std::vector<std::string> cells{
            decision.name,
            decision.code,
            decision.called,
            std::string{word(decision.how)},
            decision.distance == 0 ? std::string{} : std::to_string(decision.distance),
            list_text(decision.candidates)};
        format::append_csv_row(text, cells);
    }
    return text;
}

} // namespace noaber
