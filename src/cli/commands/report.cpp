#include "cli/session.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/outlines.hpp>
#include <noaber/io/regions.hpp>
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
        Option{.name = "region",
               .argument = "NAME",
               .help = message("the region that the page is about: a region of --regions, or the "
                               "municipalities of an arrangement")},
        Option{.name = "all",
               .takes = Takes::nothing,
               .help = message("a folder of pages that link to one another, for every "
                               "municipality, or for every one of --region")},
        Option{.name = "regions",
               .argument = "FILE",
               .help = message("official regions to compare with: a CSV file with the columns code "
                               "and region; with --all each has a page")},
        Option{.name = "outlines",
               .argument = "FILE",
               .help = message("outlines of municipalities for the map of a region, as GeoJSON or "
                               "TopoJSON; a property of each holds its code")},
        Option{.name = "theme",
               .argument = "FILE",
               .help = message("colours and type of one's own, as TOML"),
               .shapes = Shapes::output},
    };
    return all;
}

/// What a page is asked about.
enum class About { municipality, region, everyone };

About about(const Arguments& arguments)
{
    const bool region = arguments.value("region").has_value();
    const bool municipality = arguments.value("municipality").has_value();
    const bool all = arguments.flag("all");
    if (municipality && (region || all)) {
        throw Error{
            Fault::usage,
            {"--municipality"},
            message("given with {}, expected one of the two", region ? "--region" : "--all")};
    }
    if (all && arguments.value("output").value_or("-") == "-") {
        throw Error{Fault::usage, {"--output"}, message("not given, expected a folder for --all")};
    }
    if (!municipality && !region && !all) {
        throw Error{Fault::usage,
                    {"--municipality"},
                    message("not given, expected a name or a code, or --region or --all")};
    }
    return all ? About::everyone : region ? About::region : About::municipality;
}

/// The municipalities that a file puts in the region of that name; none where it has no such.
std::vector<OrganisationId>
members(const Register& source, const Regions& regions, std::string_view name)
{
    std::vector<OrganisationId> result;
    for (const auto& [code, region] : regions) {
        if (fold(region) == fold(name)) {
            if (const auto id = source.organisation(code)) {
                result.push_back(*id);
            }
        }
    }
    return result;
}

std::filesystem::path layout_program(const Session& session)
{
    return session.environment().program.parent_path() / NOABER_LAYOUT_FROM_BIN;
}

/// The municipalities of the arrangement that --region names, and what it is called.
void take_arrangement(const Session& session, const Network& network, RegionPageOptions& region)
{
    const Network whole{network.source(),
                        {.at = network.date(), .mergers = network.options().mergers}};
    const std::string name = session.arguments().value("region").value_or("");
    try {
        const ArrangementId found = find_arrangement(whole, name);
        region.municipalities = find_region(whole, name);
        for (const VersionId version : whole.versions()) {
            if (network.source().versions().arrangement[version] == found) {
                region.name = network.source().name(version);
            }
        }
    } catch (const Error& error) {
        throw error.at({"--region"});
    }
}

/// The region that --region names, with the official regions of --regions.
RegionPageOptions region_options(const Session& session, const Network& network, const Theme* theme)
{
    const std::string name = session.arguments().value("region").value_or("");
    RegionPageOptions result{.name = name,
                             .language = session.language(),
                             .layout_program = layout_program(session),
                             .theme = theme};
    if (const auto file = session.arguments().value("outlines")) {
        result.outlines = read_outlines(*file, network.source()).outlines;
    }
    if (const auto file = session.arguments().value("regions")) {
        result.official = read_regions(*file).region_of;
        result.municipalities = members(network.source(), *result.official, name);
    }
    if (result.municipalities.empty()) {
        take_arrangement(session, network, result);
    }
    return result;
}

void tell(Session& session, const std::vector<std::string>& remarks)
{
    for (const std::string& remark : remarks) {
        session.remark(verbatim(remark));
    }
}

void write_page(Session& session, const Page& page)
{
    session.write(page.html);
    tell(session, page.remarks);
}

void write_all(Session& session,
               const Network& network,
               const Provenance& provenance,
               const Theme* theme)
{
    SiteOptions options{
        .language = session.language(), .layout_program = layout_program(session), .theme = theme};
    if (session.arguments().value("region")) {
        options.region = region_options(session, network, theme);
    } else {
        if (const auto file = session.arguments().value("regions")) {
            options.regions = read_regions(*file).region_of;
        }
        if (const auto file = session.arguments().value("outlines")) {
            options.outlines = read_outlines(*file, network.source()).outlines;
        }
    }
    const Site made = site(network, provenance, options, session.execution());
    session.write(made.files);
    session.remark(counted(made.files.size(), "{} page", "{} pages, beginning with index.html"));
    if (!made.remarks.empty()) {
        session.remark(verbatim(made.remarks.front()));
    }
}

void run(Session& session)
{
    const About asked = about(session.arguments());
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const Provenance provenance = session.provenance(reading, network);
    std::optional<Theme> own;
    if (const auto file = session.arguments().value("theme")) {
        own = read_theme(*file);
    }
    const Theme* theme = own ? &*own : nullptr;
    if (asked == About::everyone) {
        write_all(session, network, provenance, theme);
    } else if (asked == About::region) {
        write_page(session,
                   region_page(network, provenance, region_options(session, network, theme)));
    } else {
        const std::string name = session.arguments().value("municipality").value_or("");
        write_page(session, municipality_page(network, provenance,
                                              {.subject = session.municipality(network, name),
                                               .language = session.language(),
                                               .layout_program = layout_program(session),
                                               .theme = theme}));
    }
}

} // namespace

Command report()
{
    return {
        .name = "report",
        .summary = message("a page about a municipality or a region, or a folder of all"),
        .description = message(
            "Writes one HTML file on a municipality: what it takes part in and with whom, how it "
            "is organised, how it compares with others of its size, what hangs on what, the grip "
            "of its council, what changed, and what is not known. On a region: who is in what, how "
            "its municipalities are organised, what hangs on one provider. Every drawing is there "
            "as a table too. A file needs no network and no script."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), output_options(),
                             common_options()}),
        .examples = {{"noaber report data/twente --municipality Dinkelland --lang nl",
                      message("the page of Dinkelland, in Dutch")},
                     {"noaber report data/twente --region veiligheidsregio-twente",
                      message("the page of a region")}},
        .run = run,
    };
}

} // namespace noaber::cli
