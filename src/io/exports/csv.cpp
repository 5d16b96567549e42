#include "format/csv.hpp"

#include "io/memberships.hpp"

#include <noaber/io/export.hpp>

namespace noaber::exports {

namespace {

std::vector<NamedFile> files(const Network& network, const Provenance&)
{
    const Memberships all = memberships(network);
    std::string text;
    format::append_csv_row(text, all.columns);
    for (const auto& row : all.rows) {
        format::append_csv_row(text, row);
    }
    return {{{}, std::move(text)}};
}

} // namespace

Export csv()
{
    return {
        .name = "csv",
        .suffix = ".csv",
        .summary = message("a membership list: a line for each participant of each arrangement"),
        .definition = message(
            "The network of one day as CSV, for a spreadsheet or R: who takes part in what, with "
            "the arrangement's form, obligation, scope, domains and host as far as they are "
            "registered, added or inferred, and what is known of the participation. An arrangement "
            "without participants has no line."),
        .write = files,
    };
}

} // namespace noaber::exports
