#include "support/failure.hpp"
#include "support/folder.hpp"

#include <noaber/render/image.hpp>

#include <catch2/catch.hpp>

#include <fstream>
#include <iostream>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

const std::string square = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\">"
                           "<rect width=\"9\" height=\"9\"/></svg>\n";

Date a_day()
{
    return Date{std::chrono::year{2026} / 5 / 16};
}

} // namespace

TEST_CASE("a drawing stays as it is where SVG is asked for")
{
    CHECK(as_image(square, ImageFormat::svg, {}) == square);
}

TEST_CASE("who has no rsvg-convert is told which package brings it")
{
    for (const ImageFormat format : {ImageFormat::pdf, ImageFormat::png}) {
        try {
            (void)as_image(square, format, {.convert_program = "/nowhere/rsvg-convert"});
            FAIL("it converted");
        } catch (const Error& error) {
            CHECK(error.fault() == Fault::output);
            CHECK_THAT(error.what(), Contains("librsvg2-bin"));
        }
        for (const char* program : {"/bin/false", "/bin/true"}) {
            CHECK(fault_of([&] {
                      return as_image(square, format, {.convert_program = program});
                  }) == Fault::output);
        }
    }
}

TEST_CASE("a format is known by its suffix")
{
    CHECK(image_format_of(".pdf") == ImageFormat::pdf);
    CHECK(image_format_of(".png") == ImageFormat::png);
    CHECK(image_format_of(".txt") == std::nullopt);
    CHECK(image_format_of("") == std::nullopt);
}

TEST_CASE("PDF and PNG are what they say, and have the same bytes each time")
{
    const auto program = find_program("rsvg-convert", "/usr/local/bin:/usr/bin:/bin");
    if (program.empty()) {
        std::cout << "skipped: rsvg-convert is not installed\n";
        return;
    }
    const ImageOptions options{.date = a_day(), .convert_program = program};
    const std::string pdf = as_image(square, ImageFormat::pdf, options);
    CHECK(pdf.starts_with("%PDF-"));
    CHECK(pdf == as_image(square, ImageFormat::pdf, options));
    CHECK(pdf != as_image(square, ImageFormat::pdf, {.date = {}, .convert_program = program}));
    const std::string png = as_image(square, ImageFormat::png, options);
    CHECK(png.starts_with("\x89PNG"));
    CHECK(png == as_image(square, ImageFormat::png, options));
}

TEST_CASE("letters are the same where no font is installed")
{
    const auto program = find_program("rsvg-convert", "/usr/local/bin:/usr/bin:/bin");
    if (program.empty()) {
        std::cout << "skipped: rsvg-convert is not installed\n";
        return;
    }
    // a converter that knows no other fonts than those it is given
    const Folder folder;
    const std::filesystem::path bare = folder.path() / "bare";
    std::ofstream{bare} << "#!/bin/sh\n"
                           "grep -v include \"$FONTCONFIG_FILE\" > \"$FONTCONFIG_FILE.bare\"\n"
                           "FONTCONFIG_FILE=\"$FONTCONFIG_FILE.bare\" exec "
                        << program.string() << " \"$@\"\n";
    std::filesystem::permissions(bare, std::filesystem::perms::owner_all);
    const auto words = [](const std::string& text) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"90\">"
               "<text x=\"9\" y=\"50\" font-family=\"Open Sans, sans-serif\" font-size=\"20\">" +
               text + "</text></svg>\n";
    };
    const auto png = [](const std::string& svg, const std::filesystem::path& converter) {
        return as_image(svg, ImageFormat::png, {.date = a_day(), .convert_program = converter});
    };
    CHECK(png(words("Dinkelland"), bare) == png(words("Dinkelland"), program));
    CHECK(png(words("Dinkelland"), bare) != png(words("Tubbergen!"), bare)); // letters, not boxes
}

TEST_CASE("a program is looked for in folders, in their order")
{
    CHECK(find_program("sh", "/nowhere::/bin") == "/bin/sh");
    CHECK(find_program("sh", "").empty());
    CHECK(find_program("no-such-program", "/bin:/usr/bin").empty());
}
