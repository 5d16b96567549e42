#include "report/style.hpp"

#include "format/digest.hpp"
#include "render/theme.hpp"
#include "report/base64.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>

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

/// A colour of the style sheet, which knows it by name.
struct Paint {
    std::string_view name;
    render::Colour own;
    render::Colour role;           ///< What a theme would put in the place of.
    std::optional<double> least{}; ///< Contrast with the ground, for what no theme names.
};

constexpr render::Colour link = render::colour(0x154273);
constexpr render::Colour line = render::colour(0x767676);
constexpr std::array paints{
    Paint{"text", render::ink, render::ink},
    Paint{"ground", render::white, render::white},
    Paint{"head", render::plain_tone.tint, render::plain_tone.tint},
    Paint{"group", render::colour(0xE8E8E8), render::plain_tone.tint},
    Paint{"marked", render::colour(0xE6F2F4), render::plain_tone.tint},
    Paint{"link", link, link, render::least_contrast_of_text},
    Paint{"line", line, line, render::least_contrast_of_marks},
};

render::Colour shown(const Theme& theme, render::Colour own)
{
    const auto found = theme.colours.find(render::number(own));
    return found == theme.colours.end() ? own : render::colour(found->second);
}

render::Colour in_theme(const Paint& paint, const Theme& theme)
{
    return shown(theme, paint.least ? seen(&theme, paint.role, *paint.least) : paint.role);
}

/// The colours by the names that the style sheet has for them.
std::string palette(const Theme* theme)
{
    std::string result = ":root {";
    for (const Paint& paint : paints) {
        const render::Colour colour = theme == nullptr ? paint.own : in_theme(paint, *theme);
        result += fmt::format(" --{}: {};", paint.name, render::hex(colour));
    }
    return result + " }\n";
}

std::string type(const Theme* theme)
{
    const bool is_own = theme == nullptr || theme->family.empty();
    return is_own ? std::string{} : "html { font-family: " + theme->family + "; }\n";
}

Dress made(const Theme* theme)
{
    Dress result{.theme = theme,
                 .style = font_face(400, open_sans_regular()) + font_face(700, open_sans_bold()) +
                          palette(theme) + std::string{style_css()} + type(theme),
                 .script = std::string{script_js()}};
    result.policy = fmt::format("default-src 'none'; style-src {}; script-src {}; font-src data:; "
                                "base-uri 'none'; form-action 'none'",
                                digest(result.style), digest(result.script));
    return result;
}

} // namespace

render::Colour seen(const Theme* theme, render::Colour own, double least)
{
    const bool is_seen =
        theme == nullptr || render::contrast(own, shown(*theme, render::white)) >= least;
    return is_seen ? own : render::ink;
}

Dress dress(const Theme* theme)
{
    static const Dress own = made(nullptr);
    return theme == nullptr ? own : made(theme);
}

} // namespace noaber::report
