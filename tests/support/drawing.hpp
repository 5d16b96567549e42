#pragma once

#include "support/drawn.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::test {

/// What is asked of a drawing in a test; codes stand for who bears them.
struct AskedDrawing {
    std::string subject;
    std::string arrangement;
    NetworkOptions network = {};
    DrawOptions options = {};
};

/// The kind of that name.
[[nodiscard]] const DrawingKind& drawing_kind(std::string_view name);

/// A drawing of a register, from a source called "A list".
[[nodiscard]] Drawing
drawing(std::string_view kind, RegisterDraft source, const AskedDrawing& asked = {});

/// The titles in English and in Dutch.
using Titles = std::pair<std::string, std::string>;
[[nodiscard]] Titles
titles(std::string_view kind, const RegisterDraft& source, AskedDrawing asked = {});

/// All words of a drawing that can be seen, those of a line together.
[[nodiscard]] std::string words_in(const Drawing& drawn);

} // namespace noaber::test
