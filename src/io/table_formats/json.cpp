#include "io/table_json.hpp"

#include <noaber/io/write.hpp>

namespace noaber {

namespace {

using format::Json;

/// `[`, the items one a line, `]`: the value of a member at the outermost level.
std::string lines(const std::vector<Json>& items)
{
    std::string text = "[";
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += (i == 0 ? "\n    " : ",\n    ") + format::to_text(items[i]);
    }
    return text + (items.empty() ? "]" : "\n  ]");
}

/// The meta and the columns, without the brace that ends the document.
std::string head(const Table& table, const Provenance& provenance)
{
    std::vector<Json> columns;
    for (const TableColumn& column : table.columns()) {
        columns.push_back(json(column));
    }
    return "{\n  \"meta\": " + format::to_indented_text(meta_json(table, provenance), 1) +
           ",\n  \"columns\": " + lines(columns);
}

std::string write_json(const Table& table, const Provenance& provenance, Language)
{
    std::vector<Json> rows;
    for (const auto& row : table.rows()) {
        rows.push_back(json(table, row));
    }
    return head(table, provenance) + ",\n  \"rows\": " + lines(rows) + "\n}\n";
}

} // namespace

TableFormat json()
{
    return {
        .name = "json",
        .suffix = ".json",
        .summary = message("One JSON document: where the table comes from, what its columns mean, "
                           "and a row a line"),
        .write = write_json,
    };
}

std::string write_meta(const Table& table, const Provenance& provenance)
{
    return head(table, provenance) + "\n}\n";
}

} // namespace noaber
