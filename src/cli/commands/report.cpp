#include "cli/session.hpp"

#include <noaber/report/page.hpp>

#include <array>

namespace noaber::cli {

namespace {

std::span<const Option> own_options()
{
    static const std::array all{
        Option{.name = "municipality",
               .argument = "NAME",
               .help = message("the municipality that the page is about, by name or code")},
    };
    return all;
}

void run(Session& session)
{
    const auto municipality = session.arguments().value("municipality");
    if (!municipality) {
        throw Error{
            Fault::usage, {"--municipality"}, message("not given, expected a name or a code")};
    }
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const Page page = municipality_page(
        network, session.provenance(reading, network),
        {.subject = session.municipality(network, *municipality),
         .language = session.language(),
         .layout_program = session.environment().program.parent_path() / NOABER_LAYOUT_FROM_BIN});
    session.write(page.html);
    for (const std::string& remark : page.remarks) {
        session.remark(verbatim(remark));
    }
}

} // namespace

Command report()
{
    return {
        .name = "report",
        .summary = message("a page about one municipality"),
        .description = message(
            "Writes one HTML file on what a municipality takes part in and with whom: the drawing, "
            "the same as tables, what is not known, and the sources. The file needs no network and "
            "holds no script."),
        .inputs = "INPUT",
        .options = together({own_options(), network_options(), input_options(), output_options(),
                             common_options()}),
        .examples = {{"noaber report data/twente --municipality Dinkelland --lang nl",
                      message("the page of Dinkelland, in Dutch")}},
        .run = run,
    };
}

} // namespace noaber::cli
