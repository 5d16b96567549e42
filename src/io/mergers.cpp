#include "io/mergers.hpp"

#include "io/csv_fields.hpp"

#include <noaber/io/read.hpp>

namespace noaber {

std::string_view mergers_csv(); // embedded
std::string_view aliases_csv();

namespace {

/// A field of the row that was begun last.
template <class Row, class Value>
CsvField field(std::vector<Row>& rows, std::string name, Value Row::*member, bool required = true)
{
    return {std::move(name), required,
            [&rows, member](const CellText& cell) { parse(cell, rows.back().*member); }};
}

template <class Row>
void read_rows(format::ByteSource source,
               std::string file,
               std::vector<Row>& rows,
               const std::vector<CsvField>& fields)
{
    format::CsvReader reader{std::move(source), std::move(file)};
    read_fields(reader, fields, [&rows](const Place&) { rows.emplace_back(); });
}

std::vector<NameAlias> read_aliases(format::ByteSource source, std::string file)
{
    std::vector<NameAlias> rows;
    read_rows(std::move(source), std::move(file), rows,
              {field(rows, "name", &NameAlias::name), field(rows, "alias", &NameAlias::alias)});
    return rows;
}

} // namespace

std::vector<Merger> read_mergers(format::ByteSource source, std::string file)
{
    std::vector<Merger> rows;
    read_rows(std::move(source), std::move(file), rows,
              {
                  field(rows, "date", &Merger::date),
                  field(rows, "old_code", &Merger::old_code),
                  field(rows, "old_name", &Merger::old_name),
                  field(rows, "new_code", &Merger::new_code),
                  field(rows, "new_name", &Merger::new_name),
                  field(rows, "part", &Merger::part, false),
              });
    return rows;
}

const std::vector<Merger>& dutch_mergers()
{
    static const std::vector<Merger> all =
        read_mergers(format::bytes_of(mergers_csv()), "mergers.csv");
    return all;
}

const std::vector<NameAlias>& dutch_aliases()
{
    static const std::vector<NameAlias> all =
        read_aliases(format::bytes_of(aliases_csv()), "aliases.csv");
    return all;
}

} // namespace noaber
