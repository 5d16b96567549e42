#include "format/gzip.hpp"
#include "io/roo/draft.hpp"
#include "io/roo/parser.hpp"

#include <noaber/io/read.hpp>

namespace noaber {

namespace {

bool recognises(const std::filesystem::path&, std::string_view first_bytes)
{
    return first_bytes.find(roo::root_name) != std::string_view::npos;
}

Register read_roo(const std::filesystem::path& path, const ReadOptions& options, Account& account)
{
    roo::Records records = roo::read_records(format::open_file(path), path.string());
    account.source.date = records.date;
    account.source.title = "Register van Overheidsorganisaties";
    account.source.licence = "CC0-1.0";
    account.notes = roo::notes_of_names(records);
    return Register{roo::draft(std::move(records), options.mergers)};
}

} // namespace

Format roo_xml()
{
    return {
        .name = "roo_xml",
        .summary = message("The Dutch register of government organisations, as XML, plain or gzip"),
        .definition = message(
            "The export of organisaties.overheid.nl (exportOO.xml), of any version of its "
            "namespace. "
            "Read are organisations with their codes, dates, inhabitants, area and council seats, "
            "and arrangements with their versions, powers, policy domains and participants; all "
            "else is skipped."),
        .recognises = recognises,
        .read = read_roo,
    };
}

} // namespace noaber
