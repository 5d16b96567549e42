#include "report/drawings.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>

namespace noaber::report {

using enum Attribute::Name;

const DrawingKind* drawing_kind(std::string_view name)
{
    const auto kinds = drawing_kinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [name](const DrawingKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

bool drawn_figure(Html& html,
                  const Teller& teller,
                  std::string_view kind,
                  std::string_view caption,
                  const DrawOptions& options)
{
    try {
        const Drawing drawing =
            drawing_kind(kind)->draw(teller.network, teller.provenance, options);
        figure(html, std::string{kind} + "-drawing", caption, drawing.svg);
        return true;
    } catch (const Error& error) {
        if (error.fault() != Fault::no_answer && error.fault() != Fault::usage) {
            throw;
        }
        paragraph(html, teller,
                  message("There is no drawing of this: {}.", error.message().in(teller.language)));
        return false;
    }
}

void figure(
    Html& html, std::string_view name, std::string_view caption, std::string_view svg, Wide wide)
{
    const std::string caption_id = std::string{name} + "-caption";
    html.open(Tag::figure, {{id, std::string{name}}});
    html.element(Tag::figcaption, caption, {{id, caption_id}});
    html.open(Tag::div, {{css_class, wide == Wide::yes ? "wide picture" : "wide small picture"},
                         {role, "region"},
                         {labelled_by, caption_id},
                         {tabindex, "0"}});
    html.drawing(svg);
    html.close();
    html.close();
}

} // namespace noaber::report
