#include "io/source_sheet.hpp"

#include "io/plain_text.hpp"

#include <noaber/core/text.hpp>

namespace noaber {

namespace {

struct ToXlsx {
    format::XlsxCell operator()(Missing missing) const
    {
        return missing == Missing::not_applicable ? format::XlsxCell{"NA"} : format::XlsxCell{};
    }
    format::XlsxCell operator()(std::int64_t number) const { return static_cast<double>(number); }
    format::XlsxCell operator()(double number) const { return number; }
    format::XlsxCell operator()(const std::string& words) const { return printable(words); }
    format::XlsxCell operator()(const Term& term) const { return std::string{term.word}; }
};

} // namespace

format::XlsxCell xlsx_cell(const Cell& cell)
{
    return std::visit(ToXlsx{}, cell);
}

std::vector<std::string> source_headers()
{
    return {"item", "value"};
}

format::XlsxSheet source_sheet(const Provenance& provenance, Language language)
{
    format::XlsxSheet sheet{.name = "source", .headers = source_headers(), .rows = {}};
    const auto add = [&sheet](std::string item, format::XlsxCell value) {
        sheet.rows.push_back({std::move(item), std::move(value)});
    };
    add(std::string{source_begins}, std::string{version()});
    add("question", provenance.question);
    for (const Source& source : provenance.sources) {
        add("source", printable(source.name));
        add("sha256", source.sha256);
        add("date", source.date ? to_string(*source.date) : std::string{});
        add("licence", source.licence);
    }
    for (const auto* figures : {&provenance.parameters, &provenance.figures}) {
        for (const Figure& figure : *figures) {
            add(figure.name, xlsx_cell(figure.value));
        }
    }
    for (const Message& caveat : provenance.caveats) {
        add("caveat", caveat.in(language));
    }
    return sheet;
}

long made_on(const Provenance& provenance)
{
    constexpr long otherwise = 10957; // 2000-01-01
    const bool has_date = !provenance.sources.empty() && provenance.sources.front().date;
    return has_date ? provenance.sources.front().date->day().time_since_epoch().count() : otherwise;
}

} // namespace noaber
