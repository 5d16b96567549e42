#include "format/gzip.hpp"
#include "io/annotations.hpp"
#include "io/package/tables.hpp"

#include <noaber/io/read.hpp>

namespace noaber {

namespace {

bool recognises(const std::filesystem::path& path, std::string_view)
{
    std::error_code unreadable;
    return std::filesystem::is_regular_file(path / package::descriptor_name, unreadable);
}

Register
read_package(const std::filesystem::path& path, const ReadOptions& options, Account& account)
{
    const package::Descriptor descriptor = package::read_descriptor(path);
    account.source.title = descriptor.title;
    account.source.licence = descriptor.licence;
    account.source.date = descriptor.date;
    Register content{package::read_tables(descriptor, options.mergers)};
    const package::Resource* added = find(descriptor, "annotations");
    if (added == nullptr) {
        return content;
    }
    require_intact(*added);
    const Annotations annotations =
        read_annotations(format::open_file(added->file), added->file.string(), content);
    return std::move(content).with(annotations);
}

} // namespace

Format data_package()
{
    return {
        .name = "data_package",
        .summary = message("A folder with datapackage.json and a CSV file for each table"),
        .definition = message(
            "A Frictionless data package of the tables organisations, arrangements, versions and "
            "participations, and where there are any services, annotations, and mergers in "
            "place of those that noaber knows. Columns are the fields of noaber's model and may "
            "be absent; things point to one another by code; lists have a semicolon between their "
            "items; dates are ISO. The properties date, complete_from and versioned say to which "
            "day the data were kept, from when they are complete, and whether versions decide who "
            "takes part."),
        .recognises = recognises,
        .read = read_package,
    };
}

} // namespace noaber
