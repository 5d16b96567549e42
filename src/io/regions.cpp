#include "format/digest.hpp"
#include "format/gzip.hpp"
#include "io/csv_fields.hpp"

#include <noaber/io/regions.hpp>

namespace noaber {

namespace {

struct RegionRow {
    Place place;
    std::string code;
    std::string region;
};

std::vector<RegionRow> rows_of(const std::filesystem::path& path)
{
    format::CsvReader reader{format::open_file(path), path.string()};
    std::vector<RegionRow> rows;
    const std::vector<CsvField> fields{
        {"code", true, [&rows](const CellText& cell) { parse(cell, rows.back().code); }},
        {"region", true, [&rows](const CellText& cell) { parse(cell, rows.back().region); }}};
    read_fields(reader, fields, [&rows](const Place& place) { rows.push_back({place, {}, {}}); });
    return rows;
}

} // namespace

RegionFile read_regions(const std::filesystem::path& path)
{
    RegionFile result;
    for (RegionRow& row : rows_of(path)) {
        if (!result.region_of.emplace(row.code, std::move(row.region)).second) {
            throw Error{Fault::input, row.place,
                        message("code {} stands there twice, expected once", row.code)};
        }
    }
    result.source = {.name = path.string(), .sha256 = format::sha256_of_file(path)};
    return result;
}

} // namespace noaber
