#include "io/csv_fields.hpp"

#include <algorithm>

namespace noaber {

namespace {

const CsvField* find(std::span<const CsvField> fields, std::string_view name)
{
    const auto at = std::find_if(fields.begin(), fields.end(),
                                 [name](const CsvField& field) { return field.name == name; });
    return at == fields.end() ? nullptr : &*at;
}

[[noreturn]] void
fail_unknown(const Place& place, const std::string& column, std::span<const CsvField> fields)
{
    std::vector<std::string> names;
    for (const CsvField& field : fields) {
        names.push_back(field.name);
    }
    const auto near = nearest(column, names, 1);
    if (near.empty()) {
        throw Error{Fault::input, place,
                    message("unknown column {}, expected one of {}", column, join(names, ", "))};
    }
    throw Error{Fault::input, place,
                message("unknown column {}, expected perhaps {}", column, near.front())};
}

/// The field of each column of the file.
std::vector<const CsvField*> matched(const format::CsvReader& reader,
                                     std::span<const CsvField> fields)
{
    const Place place{reader.file(), 1};
    std::vector<const CsvField*> result;
    for (const std::string& column : reader.columns()) {
        result.push_back(find(fields, column));
        if (result.back() == nullptr) {
            fail_unknown(place, column, fields);
        }
    }
    for (const CsvField& field : fields) {
        if (field.required && std::find(result.begin(), result.end(), &field) == result.end()) {
            throw Error{Fault::input, place, message("no column {}, expected one", field.name)};
        }
    }
    return result;
}

void take(const CsvField& field, const std::string& text, const Place& place)
{
    const CellText cell{trim(text), field.name, place};
    if (field.required && cell.text.empty()) {
        fail(cell, message("{} is empty, expected a value", field.name));
    }
    field.take(cell);
}

} // namespace

void read_fields(format::CsvReader& reader,
                 std::span<const CsvField> fields,
                 const std::function<void(const Place&)>& begin_row)
{
    const auto columns = matched(reader, fields);
    while (const auto row = reader.next()) {
        const Place place{reader.file(), row->line};
        begin_row(place);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            take(*columns[i], row->cells[i], place);
        }
    }
}

} // namespace noaber
