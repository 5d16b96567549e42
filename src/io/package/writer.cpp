#include "format/csv.hpp"
#include "format/digest.hpp"
#include "format/json.hpp"
#include "io/package/cells.hpp"
#include "io/package/descriptor.hpp"

#include <noaber/io/package.hpp>

namespace noaber {

namespace {

using format::Json;
using format::JsonList;
using format::JsonObject;

/// The type of a column's cells, as Frictionless calls it.
template <class T>
constexpr const char* type_name(const T&)
{
    return "string";
}
constexpr const char* type_name(const std::optional<Date>&)
{
    return "date";
}
constexpr const char* type_name(const std::optional<double>&)
{
    return "number";
}
constexpr const char* type_name(const std::optional<std::int64_t>&)
{
    return "integer";
}

template <class T>
constexpr bool is_id = false;
template <class Tag>
constexpr bool is_id<Id<Tag>> = true;

/// A table as CSV, with the fields of its schema.
struct WrittenTable {
    std::string name;
    std::string bytes;
    JsonList fields;
};

/// Whether a column says something of any row; ids always do.
template <class Rows, class Key, class T>
bool says_something(const Rows& rows, const Column<Key, T>& column)
{
    bool found = is_id<T>;
    for (const Key id : rows.ids()) {
        found = found || !(column[id] == T{});
    }
    return found;
}

/// A column that says nothing is left out, unless it is the first: a table has one.
template <class Table>
WrittenTable table(std::string name, const Table& rows, const Cells& cells)
{
    JsonList fields;
    std::vector<std::vector<std::string>> lines(rows.size() + 1);
    Table::fields(rows,
                  [&]<class Key, class T>(std::string_view field, const Column<Key, T>& column) {
                      if (fields.empty() || says_something(rows, column)) {
                          fields.push_back(JsonObject{{"name", field}, {"type", type_name(T{})}});
                          lines.front().emplace_back(field);
                          for (const Key id : rows.ids()) {
                              lines[id.position() + 1].push_back(cells(column[id]));
                          }
                      }
                  });
    WrittenTable result{std::move(name), {}, std::move(fields)};
    for (const auto& line : lines) {
        format::append_csv_row(result.bytes, line);
    }
    return result;
}

WrittenTable mergers_table(const std::vector<Merger>& mergers)
{
    const std::vector<std::string> columns{"date",     "old_code", "old_name",
                                           "new_code", "new_name", "part"};
    WrittenTable result{"mergers", {}, {}};
    for (const std::string& column : columns) {
        result.fields.push_back(
            JsonObject{{"name", column}, {"type", column == "date" ? "date" : "string"}});
    }
    format::append_csv_row(result.bytes, columns);
    for (const Merger& one : mergers) {
        format::append_csv_row(result.bytes,
                               std::vector<std::string>{to_string(one.date), one.old_code,
                                                        one.old_name, one.new_code, one.new_name,
                                                        std::string{word(one.part)}});
    }
    return result;
}

/// The tables that hold something, and those that every package has. Mergers are among them: a
/// package without that table would get the ones that are compiled in.
std::vector<WrittenTable> tables(const Register& content)
{
    const Cells cells{content.organisations(), content.arrangements(), content.versions()};
    std::vector<WrittenTable> result{table("organisations", content.organisations(), cells),
                                     table("arrangements", content.arrangements(), cells),
                                     table("versions", content.versions(), cells),
                                     table("participations", content.participations(), cells),
                                     mergers_table(content.mergers())};
    if (content.services().size() > 0) {
        result.push_back(table("services", content.services(), cells));
    }
    if (content.annotations().size() > 0) {
        result.push_back(table("annotations", content.annotations(), cells));
    }
    return result;
}

Json resource(const WrittenTable& table)
{
    return JsonObject{{"name", table.name},
                      {"path", table.name + ".csv"},
                      {"format", "csv"},
                      {"encoding", "utf-8"},
                      {"bytes", static_cast<std::int64_t>(table.bytes.size())},
                      {"hash", "sha256:" + format::sha256(table.bytes)},
                      {"schema", JsonObject{{"fields", table.fields}}}};
}

/// Where the data come from. Paths are left out: they tell of the machine on which this was made.
Json source(const Source& one)
{
    const auto file = std::filesystem::path{one.name}.filename().string();
    JsonObject result{{"title", one.title.empty() ? file : one.title}};
    if (!one.sha256.empty()) {
        result.emplace_back("hash", "sha256:" + one.sha256);
    }
    return result;
}

void add_dates(const Register& content, JsonObject& to)
{
    if (const auto date = content.date()) {
        to.emplace_back("date", to_string(*date));
    }
    if (const auto complete_from = content.complete_from()) {
        to.emplace_back("complete_from", to_string(*complete_from));
    }
    to.emplace_back("versioned", content.versioned());
}

std::string
descriptor(const Register& content, const PackageInfo& info, const std::vector<WrittenTable>& all)
{
    JsonObject result;
    if (!info.title.empty()) {
        result.emplace_back("title", info.title);
    }
    add_dates(content, result);
    if (!info.licence.empty()) {
        result.emplace_back("licenses", JsonList{JsonObject{{"name", info.licence}}});
    }
    if (!info.sources.empty()) {
        JsonList sources;
        for (const Source& one : info.sources) {
            sources.push_back(source(one));
        }
        result.emplace_back("sources", std::move(sources));
    }
    JsonList resources;
    for (const WrittenTable& table : all) {
        resources.push_back(resource(table));
    }
    result.emplace_back("resources", std::move(resources));
    return format::to_indented_text(result) + "\n";
}

} // namespace

std::vector<NamedFile> package_files(const Register& content, const PackageInfo& info)
{
    const auto all = tables(content);
    std::vector<NamedFile> result{
        {std::string{package::descriptor_name}, descriptor(content, info, all)}};
    for (const WrittenTable& table : all) {
        result.push_back({table.name + ".csv", table.bytes});
    }
    return result;
}

void write_package(const Register& content,
                   const std::filesystem::path& folder,
                   const PackageInfo& info,
                   const SaveOptions& options)
{
    save_folder(folder, package_files(content, info), options);
}

} // namespace noaber
