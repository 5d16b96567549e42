#include "render/child.hpp"
#include "render/fonts.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/render/image.hpp>

#include <unistd.h>

#include <array>

namespace noaber {

namespace {

using namespace render;

constexpr std::array formats{
    Word{ImageFormat::svg, "svg", text("SVG: for pages, and to edit")},
    Word{ImageFormat::pdf, "pdf", text("PDF: one page of A4, to print")},
    Word{ImageFormat::png, "png", text("PNG: a picture, for slides and letters")},
};

/// Seconds since 1970 at the beginning of a day; without a day, 0.
std::string epoch(std::optional<Date> date)
{
    const std::chrono::sys_seconds begin = date ? date->day() : std::chrono::sys_days{};
    return std::to_string(begin.time_since_epoch().count());
}

/// Whether the drawing is wider than it is high, by its first attributes, which are ours.
bool lies(std::string_view svg)
{
    const auto side = [svg](std::string_view name) {
        const std::size_t from = svg.find(name);
        require(from != std::string_view::npos, "a drawing tells its size");
        const std::size_t begin = from + name.size();
        return parse_number(svg.substr(begin, svg.find('"', begin) - begin)).value_or(0);
    };
    return side(" width=\"") > side(" height=\"");
}

std::vector<std::string> arguments(std::string_view svg, ImageFormat format)
{
    if (format == ImageFormat::png) {
        return {"--format=png", "--zoom=2"};
    }
    const bool landscape = lies(svg);
    return {"--format=pdf",
            "--keep-aspect-ratio",
            landscape ? "--page-width=297mm" : "--page-width=210mm",
            landscape ? "--page-height=210mm" : "--page-height=297mm",
            landscape ? "--width=277mm" : "--width=190mm",
            landscape ? "--height=190mm" : "--height=277mm",
            "--left=10mm",
            "--top=10mm"};
}

Message reason(ChildEnd end)
{
    switch (end) {
    case ChildEnd::not_started:
        return message("rsvg-convert cannot be started, expected it for PDF and PNG: install the "
                       "package librsvg2-bin");
    case ChildEnd::late:
        return message("rsvg-convert was not ready in time");
    default:
        return message("rsvg-convert failed");
    }
}

} // namespace

std::span<const Word<ImageFormat>> words(ImageFormat)
{
    return formats;
}

std::optional<ImageFormat> image_format_of(const std::filesystem::path& suffix)
{
    const std::string word = suffix.string();
    return word.starts_with('.') ? from_word<ImageFormat>(std::string_view{word}.substr(1))
                                 : std::nullopt;
}

std::string as_image(std::string svg, ImageFormat format, const ImageOptions& options)
{
    if (format == ImageFormat::svg) {
        return svg;
    }
    const Fonts fonts;
    ChildOutput output = run_child(options.convert_program, arguments(svg, format), svg,
                                   {.seconds = options.seconds},
                                   {"SOURCE_DATE_EPOCH=" + epoch(options.date),
                                    "FONTCONFIG_FILE=" + fonts.configuration().string()});
    if (output.end == ChildEnd::done && output.bytes.empty()) {
        output.end = ChildEnd::failed;
    }
    if (output.end != ChildEnd::done) {
        throw Error{Fault::output, reason(output.end)};
    }
    return std::move(output.bytes);
}

std::filesystem::path find_program(std::string_view name, std::string_view folders)
{
    for (const std::string_view folder : split(folders, ':')) {
        const std::filesystem::path candidate = std::filesystem::path{folder} / name;
        if (!folder.empty() && access(candidate.c_str(), X_OK) == 0) {
            return candidate;
        }
    }
    return {};
}

} // namespace noaber
