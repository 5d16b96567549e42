#include "cli/session.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/export.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace noaber::cli {

namespace {

std::vector<Choice> export_names()
{
    std::vector<Choice> result;
    for (const Export& one : exports::all()) {
        result.push_back({std::string{one.name}, one.summary, one.definition});
    }
    return result;
}

std::span<const Option> own_options()
{
    static const std::array all{
        Option{.name = "format",
               .argument = "FORMAT",
               .help = message("what to write; else the suffix of the output tells, and a path "
                               "without one, or with a slash at its end, is a data package"),
               .shapes = Shapes::output,
               .choices = export_names},
        excel_nl_option(),
    };
    return all;
}

/// The export that --format names, else the one of the output's suffix.
const Export& chosen(const Arguments& arguments)
{
    const auto asked = asked_format(arguments);
    const auto output = arguments.value("output");
    if (!asked && !output) {
        throw Error{Fault::usage, {"--output"}, message("not given, expected a path, or --format")};
    }
    const auto suffix = std::filesystem::path{output.value_or("")}.extension().string();
    std::vector<std::string> suffixes;
    for (const Export& one : exports::all()) {
        if (asked ? one.name == *asked : one.suffix == suffix) {
            return one;
        }
        if (!one.suffix.empty() &&
            std::find(suffixes.begin(), suffixes.end(), one.suffix) == suffixes.end()) {
            suffixes.emplace_back(one.suffix);
        }
    }
    throw Error{
        Fault::usage,
        {"--output"},
        message("suffix {}, expected one of {}, or --format", suffix, join(suffixes, ", "))};
}

/// Throws for options that choose a part, where the whole is written.
void require_no_choice(const Export& whole, const Arguments& arguments)
{
    for (const Option& option : network_options()) {
        const bool given = option.takes == Takes::nothing ? arguments.flag(option.name)
                                                          : !arguments.list(option.name).empty();
        if (given && option.fallback.empty()) {
            throw Error{Fault::usage,
                        {fmt::format("--{}", option.name)},
                        message("given with {}, which holds everything that was read, expected "
                                "another format",
                                whole.name)};
        }
    }
}

void run(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Export& format = chosen(arguments);
    const bool folder = format.suffix.empty();
    if (folder && !arguments.value("output")) {
        throw Error{Fault::usage, {"--output"}, message("not given, expected a folder")};
    }
    if (format.whole) {
        require_no_choice(format, arguments);
    }
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const auto files = format.write(network, session.provenance(reading, network));
    if (folder) {
        session.write(files);
    } else {
        session.write(files.front().bytes);
    }
}

} // namespace

Command convert()
{
    return {
        .name = "convert",
        .summary = message("another format: a data package, or a graph for other programs"),
        .description = message(
            "Writes what was read as a data package, which is the whole of it, or as the network "
            "of one day: GraphML, DOT for Graphviz, or a membership list."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), output_options(),
                             common_options()}),
        .examples = {{"noaber convert data/twente --format csv",
                      message("who takes part in what, for a spreadsheet")},
                     {"noaber convert data/twente --format graphml --voluntary",
                      message("what is neither statutory nor task-bound, for Gephi or networkx")}},
        .run = run,
    };
}

} // namespace noaber::cli
