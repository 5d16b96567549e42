#include "render/frame.hpp"

#include "render/captions.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <cmath>

namespace noaber::render {

namespace {

constexpr double space = 20;

std::string description(const Commission& asked, const Words& words)
{
    return join(words.subtitle, " ") + " " +
           join(source_captions(asked.provenance, asked.language(), true), " ");
}

} // namespace

double inner_width(double body_width)
{
    return std::max(body_width, least_frame_width);
}

void require_few_names(std::size_t names, const DrawOptions& options)
{
    if (names > most_names && !options.however_large) {
        throw Error{Fault::no_answer,
                    message("{} names are too many to read, expected at most {}: choose policy "
                            "themes or legal forms, or a region with --within",
                            names, most_names)};
    }
}

std::string framed(const Commission& asked, const Words& words, const Body& body, const Legend& key)
{
    const double inside = inner_width(body.width);
    const Paragraphs above = header(words.title, words.subtitle, inside);
    const Paragraphs beneath = footer(words.footer, inside);
    const double body_top = frame_margin + above.height() + space;
    const double key_top = body_top + body.height + space;
    const double footer_top = key_top + key.height();
    Svg svg{{.id = asked.options.id_prefix + words.id,
             .language = asked.language(),
             .title = words.title,
             .description = description(asked, words),
             .width = std::ceil(inside + 2 * frame_margin),
             .height = std::ceil(footer_top + beneath.height() + frame_margin / 2),
             .theme = asked.options.theme}};
    above.paint(svg, {frame_margin, frame_margin});
    body.paint(svg, {frame_margin, body_top});
    key.paint(svg, {frame_margin, key_top});
    beneath.paint(svg, {frame_margin, footer_top});
    return std::move(svg).finished();
}

} // namespace noaber::render
