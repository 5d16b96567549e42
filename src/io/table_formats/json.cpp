#include "io/table_json.hpp"

#include <noaber/io/write.hpp>

namespace noaber {

namespace {

using format::Json;

/// `[`, the items one a line, `]`: the value of a member that is indented by `indent`.
std::string lines(const std::vector<Json>& items, const std::string& indent)
{
    std::string text = "[";
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += (i == 0 ? "\n  " : ",\n  ") + indent + format::to_text(items[i]);
    }
    return text + (items.empty() ? "]" : "\n" + indent + "]");
}

std::string columns(const Table& table, const std::string& indent)
{
    std::vector<Json> items;
    for (const TableColumn& column : table.columns()) {
        items.push_back(json(column));
    }
    return indent + "\"columns\": " + lines(items, indent);
}

std::string rows(const Table& table, const std::string& indent)
{
    std::vector<Json> items;
    for (const auto& row : table.rows()) {
        items.push_back(json(table, row));
    }
    return indent + "\"rows\": " + lines(items, indent);
}

/// The beginning of a document, without the brace that ends it.
std::string head(const Json& meta)
{
    return "{\n  \"meta\": " + format::to_indented_text(meta, 1);
}

std::string write_json(const Table& table, const Provenance& provenance, Language)
{
    return head(meta_json(table, provenance)) + ",\n" + columns(table, "  ") + ",\n" +
           rows(table, "  ") + "\n}\n";
}

/// `"tables": {`, each by its name, `}`.
std::string tables_json(std::span<const Table> tables, bool with_rows)
{
    const std::string indent = "      ";
    std::string text = "  \"tables\": {";
    for (std::size_t i = 0; i < tables.size(); ++i) {
        text += (i == 0 ? "\n    " : ",\n    ") + format::to_text(Json{tables[i].name()}) +
                ": {\n" + columns(tables[i], indent);
        text += with_rows ? ",\n" + rows(tables[i], indent) : "";
        text += "\n    }";
    }
    return text + "\n  }";
}

std::string write_all_json(std::span<const Table> tables, const Provenance& provenance, Language)
{
    return head(meta_json(provenance)) + ",\n" + tables_json(tables, true) + "\n}\n";
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
        .write_all = write_all_json,
    };
}

std::string write_meta(const Table& table, const Provenance& provenance)
{
    return head(meta_json(table, provenance)) + ",\n" + columns(table, "  ") + "\n}\n";
}

std::string write_meta(std::span<const Table> tables, const Provenance& provenance)
{
    return head(meta_json(provenance)) + ",\n" + tables_json(tables, false) + "\n}\n";
}

} // namespace noaber
