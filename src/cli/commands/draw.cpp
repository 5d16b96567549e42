#include "cli/session.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/outlines.hpp>
#include <noaber/render/draw.hpp>
#include <noaber/render/image.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace noaber::cli {

namespace {

/// How a drawing is written.
enum class Written { svg, pdf, png, dot };

std::span<const Word<Written>> words(Written)
{
    using enum Written;
    static constexpr std::array all{
        Word{svg, "svg", text("SVG: for pages, and to edit")},
        Word{pdf, "pdf", text("PDF: one page of A4, to print")},
        Word{png, "png", text("PNG: a picture, for slides and letters")},
        Word{dot, "dot", text("DOT: what it shows as a graph, for the programs of Graphviz")},
    };
    return all;
}

std::vector<Choice> kinds()
{
    std::vector<Choice> result;
    for (const DrawingKind& kind : drawing_kinds()) {
        result.push_back({std::string{kind.name}, kind.summary});
    }
    return result;
}

const DrawingKind& kind_called(std::string_view name)
{
    for (const DrawingKind& kind : drawing_kinds()) {
        if (kind.name == name) {
            return kind;
        }
    }
    throw Error{Fault::internal, verbatim("the option table knows every kind of drawing")};
}

std::span<const Option> own_options()
{
    static const std::array all{
        Option{.name = "kind",
               .argument = "KIND",
               .help = message("what to draw"),
               .fallback = "ego",
               .choices = kinds},
        Option{.name = "municipality",
               .argument = "NAME",
               .help = message("the municipality that the drawing is about, by name or code; of a "
                               "matrix: draws its arrangements only; of a timeline: draws when it "
                               "took part in what")},
        Option{.name = "arrangement",
               .argument = "NAME",
               .help = message("the arrangement that the drawing is about, by name or code; of a "
                               "timeline: draws only this one")},
        Option{.name = "order",
               .argument = "ORDER",
               .help = message("how the rows of a matrix stand, or the municipalities of a region"),
               .fallback = "congruence",
               .choices = choices_of<RowOrder>},
        Option{.name = "outlines",
               .argument = "FILE",
               .help = message("outlines of municipalities for a map, as GeoJSON or TopoJSON; a "
                               "property of each holds its code")},
        Option{.name = "threshold",
               .argument = "N",
               .help = message("a map has a line for a pair that shares so many arrangements; else "
                               "so many that some 25 lines remain")},
        Option{.name = "theme",
               .argument = "FILE",
               .help = message("colours and type of one's own, as TOML"),
               .shapes = Shapes::output},
        Option{.name = "force-large",
               .takes = Takes::nothing,
               .help = message("draw what is too large to read, too"),
               .shapes = Shapes::output},
        Option{.name = "format",
               .argument = "FORMAT",
               .help = message("how to write it; else the suffix of the output tells, else SVG"),
               .shapes = Shapes::output,
               .choices = choices_of<Written>},
    };
    return all;
}

/// The format that --format names, else the one of the output's suffix, else SVG.
Written chosen_format(const Arguments& arguments)
{
    if (arguments.value("format")) {
        return arguments.choice<Written>("format");
    }
    const auto suffix =
        std::filesystem::path{arguments.value("output").value_or("")}.extension().string();
    if (suffix.empty()) {
        return Written::svg;
    }
    const auto found = from_word<Written>(std::string_view{suffix}.substr(1));
    if (!found) {
        throw Error{Fault::usage,
                    {"--output"},
                    message("suffix {}, expected one of {}, or --format", suffix,
                            ".svg, .pdf, .png, .dot")};
    }
    return *found;
}

ImageOptions image_options(const Session& session, const Network& network)
{
    const auto folders = session.environment().variable("PATH");
    return {.date = network.date(),
            .convert_program =
                find_program("rsvg-convert", folders.value_or("/usr/local/bin:/usr/bin:/bin"))};
}

void write(const Session& session, const Drawing& drawing, const Network& network, Written format)
{
    if (format == Written::dot) {
        session.write(drawing.dot);
        return;
    }
    const std::array formats{ImageFormat::svg, ImageFormat::pdf, ImageFormat::png};
    session.write(as_image(drawing.svg, formats.at(static_cast<std::size_t>(format)),
                           image_options(session, network)));
}

/// What a kind needs and was not given.
void require_given(const Arguments& arguments, const DrawingKind& kind)
{
    const auto require_option = [&](bool needed, const char* name) {
        if (needed && !arguments.value(name)) {
            throw Error{Fault::usage,
                        {std::string{"--"} + name},
                        message("not given, expected a name or a code")};
        }
    };
    require_option(kind.needs_subject, "municipality");
    require_option(kind.needs_arrangement, "arrangement");
}

bool knows(const DrawingKind& kind, std::string_view option)
{
    return std::find(kind.knows.begin(), kind.knows.end(), option) != kind.knows.end();
}

/// An option that a kind does not know would do nothing, and silence would look like an answer.
void require_known(const Arguments& arguments, const DrawingKind& kind)
{
    for (const Option& option : own_options()) {
        std::vector<std::string> others;
        for (const DrawingKind& other : drawing_kinds()) {
            if (knows(other, option.name)) {
                others.emplace_back(other.name);
            }
        }
        if (arguments.flag(option.name) && !others.empty() && !knows(kind, option.name)) {
            throw Error{Fault::usage,
                        {fmt::format("--{}", option.name)},
                        message("given with --kind {}, expected a kind that knows it: {}",
                                kind.name, join(others, ", "))};
        }
    }
}

/// What the options ask of a drawing, and the files that they name.
struct Asked {
    DrawOptions options;
    OutlineFile outlines;
    Theme theme;
};

void ask(Asked& asked, const Session& session, const Network& network)
{
    const Arguments& arguments = session.arguments();
    asked.options = {
        .language = session.language(),
        .layout_program = session.environment().program.parent_path() / NOABER_LAYOUT_FROM_BIN,
        .threshold = static_cast<std::size_t>(arguments.number("threshold").value_or(0)),
        .order = arguments.choice<RowOrder>("order"),
        .however_large = arguments.flag("force-large")};
    if (const auto name = arguments.value("municipality")) {
        asked.options.subject = session.municipality(network, *name);
    }
    if (const auto name = arguments.value("arrangement")) {
        asked.options.arrangement = session.arrangement(network, *name);
    }
    if (const auto path = arguments.value("outlines")) {
        asked.outlines = read_outlines(*path, network.source());
        asked.options.outlines = &asked.outlines.outlines;
    }
    if (const auto path = arguments.value("theme")) {
        asked.theme = read_theme(*path);
        asked.options.theme = &asked.theme;
    }
}

void run(Session& session)
{
    const Arguments& arguments = session.arguments();
    const DrawingKind& kind = kind_called(arguments.value("kind").value_or(""));
    require_given(arguments, kind);
    require_known(arguments, kind);
    const Written format = chosen_format(arguments);
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    Asked asked;
    ask(asked, session, network);
    Provenance provenance = session.provenance(reading, network);
    if (asked.options.outlines != nullptr) {
        provenance.sources.push_back(asked.outlines.source);
    }
    const Drawing drawing = kind.draw(network, provenance, asked.options);
    write(session, drawing, network, format);
    for (const std::string& remark : drawing.remarks) {
        session.remark(verbatim(remark));
    }
}

} // namespace

Command draw()
{
    return {
        .name = "draw",
        .summary = message("a drawing, as SVG, PDF, PNG or DOT"),
        .description = message("Draws, with a title that says what is found, and below it what is "
                               "counted, what is left out "
                               "and where it comes from. The SVG holds no script and no link and "
                               "can be put on a page. PDF (a page of A4) and PNG are made of it by "
                               "rsvg-convert, where that is installed."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), output_options(),
                             common_options()}),
        .examples = {{"noaber draw data/twente --municipality Dinkelland --lang nl",
                      message("what Dinkelland takes part in and with whom, in Dutch")},
                     {"noaber draw data/twente --kind matrix --within veiligheidsregio-twente",
                      message("who takes part in what in a region")},
                     {"noaber draw data/twente --kind timeline --municipality Losser",
                      message("when Losser took part in what")}},
        .run = run,
    };
}

} // namespace noaber::cli
