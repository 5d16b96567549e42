#include "format/digest.hpp"
#include "format/gzip.hpp"
#include "io/annotations.hpp"
#include "io/folder_digest.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/read.hpp>

#include <algorithm>

namespace noaber {

namespace fs = std::filesystem;

namespace {

std::string format_names()
{
    std::vector<std::string> names;
    for (const Format& format : formats()) {
        names.emplace_back(format.name);
    }
    return join(names, ", ");
}

[[noreturn]] void fail(const fs::path& path, Message message)
{
    throw Error{Fault::input, {path.string()}, std::move(message)};
}

/// Throws unless there is a file with something in it, or a folder. A pipe or a device might never
/// end, so it is refused before it is opened.
void require_readable(const fs::path& path)
{
    std::error_code fault;
    const fs::file_status status = fs::status(path, fault);
    if (!fs::exists(status)) {
        fail(path, message("cannot be opened"));
    }
    if (!fs::is_regular_file(status) && !fs::is_directory(status)) {
        fail(path, message("neither a file nor a folder, expected one of them"));
    }
    if (fs::is_regular_file(status) && fs::file_size(path, fault) == 0) {
        fail(path, message("file is empty"));
    }
}

/// The first bytes of a file, unpacked; none of a folder.
std::string first_bytes(const fs::path& path)
{
    return fs::is_directory(path) ? std::string{} : std::string{format::open_file(path)()};
}

const Format& named(std::string_view name)
{
    for (const Format& format : formats()) {
        if (format.name == name) {
            return format;
        }
    }
    throw Error{Fault::usage,
                message("unknown format {}, expected one of {}", name, format_names())};
}

const Format& recognised(const fs::path& path)
{
    const std::string bytes = first_bytes(path);
    for (const Format& format : formats()) {
        if (format.recognises(path, bytes)) {
            return format;
        }
    }
    if (fs::is_directory(path)) {
        fail(path, message("no datapackage.json in this folder, expected one"));
    }
    fail(path, message("in no format that noaber reads, expected one of {}", format_names()));
}

std::string digest(const fs::path& path)
{
    return fs::is_directory(path) ? sha256_of_folder(path) : format::sha256_of_file(path);
}

Register annotated(Register content, const fs::path& file)
{
    require_readable(file);
    const Annotations more = read_annotations(format::open_file(file), file.string(), content);
    return std::move(content).with(more);
}

} // namespace

Reading read(const fs::path& path, const ReadOptions& options)
{
    const Format* wanted = options.format.empty() ? nullptr : &named(options.format);
    require_readable(path);
    const Format& format = wanted != nullptr ? *wanted : recognised(path);
    Account account{
        .source = {.name = path.string(), .sha256 = digest(path)}, .notes = {}, .decisions = {}};
    Register content = format.read(path, options, account);
    std::optional<Source> added;
    if (!options.annotations.empty()) {
        content = annotated(std::move(content), options.annotations);
        added = Source{.name = options.annotations.string(),
                       .sha256 = format::sha256_of_file(options.annotations),
                       .title = {},
                       .licence = {}};
    }
    Inferences inferences = infer(content, options.rules);
    std::stable_sort(account.notes.begin(), account.notes.end(),
                     [](const Note& a, const Note& b) { return a.place < b.place; });
    return {.content = std::move(content).with(std::move(inferences)),
            .source = std::move(account.source),
            .annotations = std::move(added),
            .notes = std::move(account.notes),
            .decisions = std::move(account.decisions),
            .places = std::move(account.places)};
}

} // namespace noaber
