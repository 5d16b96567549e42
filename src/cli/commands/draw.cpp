#include "cli/session.hpp"

#include <noaber/core/text.hpp>
#include <noaber/render/draw.hpp>
#include <noaber/render/image.hpp>

#include <array>

namespace noaber::cli {

namespace {

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
                               "matrix: draws its arrangements only")},
        Option{.name = "format",
               .argument = "FORMAT",
               .help = message("how to write it; else the suffix of the output tells, else SVG"),
               .shapes = Shapes::output,
               .choices = choices_of<ImageFormat>},
    };
    return all;
}

/// The format that --format names, else the one of the output's suffix, else SVG.
ImageFormat chosen_format(const Arguments& arguments)
{
    if (arguments.value("format")) {
        return arguments.choice<ImageFormat>("format");
    }
    const auto suffix = std::filesystem::path{arguments.value("output").value_or("")}.extension();
    const auto found = suffix.empty() ? std::optional{ImageFormat::svg} : image_format_of(suffix);
    if (!found) {
        throw Error{Fault::usage,
                    {"--output"},
                    message("suffix {}, expected one of {}, or --format", suffix.string(),
                            ".svg, .pdf, .png")};
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

void run(Session& session)
{
    const Arguments& arguments = session.arguments();
    const DrawingKind& kind = kind_called(arguments.value("kind").value_or(""));
    const auto municipality = arguments.value("municipality");
    if (kind.needs_subject && !municipality) {
        throw Error{
            Fault::usage, {"--municipality"}, message("not given, expected a name or a code")};
    }
    const ImageFormat format = chosen_format(arguments);
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    DrawOptions options{.language = session.language(),
                        .layout_program =
                            session.environment().program.parent_path() / NOABER_LAYOUT_FROM_BIN};
    if (municipality) {
        options.subject = session.municipality(network, *municipality);
    }
    const Drawing drawing = kind.draw(network, session.provenance(reading, network), options);
    session.write(as_image(drawing.svg, format, image_options(session, network)));
    for (const std::string& remark : drawing.remarks) {
        session.remark(verbatim(remark));
    }
}

} // namespace

Command draw()
{
    return {
        .name = "draw",
        .summary = message("a drawing, as SVG, PDF or PNG"),
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
                      message("who takes part in what in a region")}},
        .run = run,
    };
}

} // namespace noaber::cli
