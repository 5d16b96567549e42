#include "report/style.hpp"

#include "format/digest.hpp"
#include "report/base64.hpp"

#include <fmt/format.h>

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

Dress made()
{
    Dress result{.style = font_face(400, open_sans_regular()) + font_face(700, open_sans_bold()) +
                          std::string{style_css()},
                 .script = std::string{script_js()}};
    result.policy = fmt::format("default-src 'none'; style-src {}; script-src {}; font-src data:; "
                                "base-uri 'none'; form-action 'none'",
                                digest(result.style), digest(result.script));
    return result;
}

} // namespace

const Dress& dress()
{
    static const Dress one = made();
    return one;
}

} // namespace noaber::report
