#pragma once

#include <noaber/core/date.hpp>
#include <noaber/core/words.hpp>

#include <filesystem>
#include <string>

namespace noaber {

/// How a drawing is written.
enum class ImageFormat {
    svg, ///< As it was drawn.
    pdf, ///< On a page of A4, upright or lying, whichever fits best.
    png, ///< Two pixels for each of the drawing's.
};
[[nodiscard]] std::span<const Word<ImageFormat>> words(ImageFormat);

/// The format of files with that suffix (".pdf"), if it is one.
[[nodiscard]] std::optional<ImageFormat> image_format_of(const std::filesystem::path& suffix);

struct ImageOptions {
    std::optional<Date> date;              ///< Told in a PDF as the day it was made.
    std::filesystem::path convert_program; ///< rsvg-convert; see find_program.
    double seconds = 60;                   ///< That it may take.
};

/// A drawing of ours in another format, by rsvg-convert in a process of its own. The same drawing
/// gives the same bytes, with the same version of that program; its letters are Open Sans, which
/// needs not be installed, but what Open Sans lacks comes from the fonts of the machine. Throws
/// Fault::output, naming the Debian package, where the program is not there or fails.
[[nodiscard]] std::string
as_image(std::string svg, ImageFormat format, const ImageOptions& options);

/// The first program of that name in folders with a colon between, as in PATH; empty: none.
[[nodiscard]] std::filesystem::path find_program(std::string_view name, std::string_view folders);

} // namespace noaber
