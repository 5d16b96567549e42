#include "io/table_json.hpp"

#include <noaber/io/write.hpp>

namespace noaber {

namespace {

std::string write_ndjson(const Table& table, const Provenance&, Language)
{
    std::string text;
    for (const auto& row : table.rows()) {
        text += format::to_text(json(table, row)) + "\n";
    }
    return text;
}

} // namespace

TableFormat ndjson()
{
    return {
        .name = "ndjson",
        .suffix = ".ndjson",
        .summary = message("A JSON object a line, one for each row"),
        .write = write_ndjson,
    };
}

} // namespace noaber
