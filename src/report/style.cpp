#include "report/style.hpp"

#include "format/digest.hpp"
#include "render/theme.hpp"
#include "report/base64.hpp"

#include <fmt/format.h>

#include <array>

namespace noaber::report {

// embedded by CMake
std::string_view style_css();
std::string_view script_js();
std::string_view open_sans_regular();
std::string_view open_sans_bold();

namespace {

std::string font_face(int weight, std::string_view woff2)
{
    return fmt::format("@font-face {{ font-family: \"Open Sans\"; font-weight: {}; src: "
                       "url(data:font/woff2;base64,{}) format(\"woff2\"); }}\n",
                       weight, base64(woff2));
}

std::string digest(std::string_view text)
{
    return "'sha256-" + base64(from_hex(format::sha256(text))) + "'";
}

/// A colour of the style sheet, and what it is in a theme.
struct Paint {
    std::string_view written; ///< As the style sheet has it.
    render::Colour own;
    double least = 0; ///< Contrast with the ground, for what no theme names.
};

constexpr std::array paints{
    Paint{"#1a1a1a", render::ink},
    Paint{"#fff;", render::white},
    Paint{"#f2f2f2", render::plain_tone.tint},
    Paint{"#e8e8e8", render::plain_tone.tint},
    Paint{"#e6f2f4", render::plain_tone.tint},
    Paint{"#154273", render::colour(0x154273), render::least_contrast_of_text},
    Paint{"#767676", render::colour(0x767676), render::least_contrast_of_marks},
};

render::Colour shown(const Theme& theme, render::Colour own)
{
    const auto found = theme.colours.find(render::number(own));
    return found == theme.colours.end() ? own : render::colour(found->second);
}

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// The style sheet in the colours and type of a theme.
std::string themed(std::string css, const Theme& theme)
{
    for (const Paint& paint : paints) {
        render::Colour colour = shown(theme, paint.own);
        if (paint.least > 0 &&
            render::contrast(colour, shown(theme, render::white)) < paint.least) {
            colour = shown(theme, render::ink);
        }
        replace_all(css, paint.written,
                    render::hex(colour) + (paint.written.back() == ';' ? ";" : ""));
    }
    return theme.family.empty() ? css : css + "html { font-family: " + theme.family + "; }\n";
}

Dress made(const Theme* theme)
{
    const std::string css{style_css()};
    Dress result{.style = font_face(400, open_sans_regular()) + font_face(700, open_sans_bold()) +
                          (theme == nullptr ? css : themed(css, *theme)),
                 .script = std::string{script_js()}};
    result.policy = fmt::format("default-src 'none'; style-src {}; script-src {}; font-src data:; "
                                "base-uri 'none'; form-action 'none'",
                                digest(result.style), digest(result.script));
    return result;
}

} // namespace

Dress dress(const Theme* theme)
{
    static const Dress own = made(nullptr);
    return theme == nullptr ? own : made(theme);
}

} // namespace noaber::report
