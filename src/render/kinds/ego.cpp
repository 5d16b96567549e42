#include "render/captions.hpp"
#include "render/ego/paint.hpp"
#include "render/star.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/render/draw.hpp>

namespace noaber {

namespace {

using namespace render;

EgoPicture picture(const Telling& telling, const Provenance& provenance)
{
    const Register& source = telling.network.source();
    const std::vector<Naming> names = namings(telling.ego, source);
    EgoPicture result{.id = "noaber-ego-" + source.organisations().code[telling.ego.subject],
                      .title = ego_title(telling),
                      .subtitle = ego_subtitle(telling),
                      .subject = shown_name(source, telling.ego.subject),
                      .facts = ego_facts(telling),
                      .sections = sections(telling, names),
                      .footer = ego_footer(telling, names, provenance)};
    result.description = join(result.subtitle, ". ") + ". " +
                         join(source_captions(provenance, telling.language, true), " ");
    return result;
}

/// The places as Graphviz finds them, or our own with a remark that says why.
layout::Positions places(const layout::Request& request,
                         const DrawOptions& options,
                         std::vector<std::string>& remarks)
{
    LayoutResult found = lay_out(request, options.layout_program, options.seconds);
    if (found.positions && !is_star(request, *found.positions)) {
        found = {{}, message("the layout program changed the order")};
    }
    if (!found.positions) {
        remarks.push_back(
            message("A simpler layout was used: {}.", found.reason.in(options.language))
                .in(options.language));
    }
    return found.positions ? std::move(*found.positions) : stacked_star(request);
}

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    if (!options.subject) {
        throw Error{Fault::usage, message("no municipality given, expected the one to draw")};
    }
    require(options.subject->position() < network.source().organisations().size(),
            "the subject of a drawing is in its register");
    const Ego ego = ego_of(network, *options.subject);
    const Telling telling{network, ego, options.language};
    EgoPicture content = picture(telling, provenance);

    Drawing drawing{.title = content.title};
    const layout::Request request = layout_request(content.sections);
    const layout::Positions positions = content.sections.empty()
                                            ? stacked_star(request)
                                            : places(request, options, drawing.remarks);
    content.footer.insert(content.footer.end(), drawing.remarks.begin(), drawing.remarks.end());
    drawing.svg = paint(content, telling, positions);
    return drawing;
}

} // namespace

DrawingKind ego()
{
    return {
        .name = "ego",
        .summary = message("One municipality with all its arrangements, and who else takes part"),
        .question = message("What does our municipality hang on, and with whom?"),
        .needs_subject = true,
        .draw = draw,
    };
}

} // namespace noaber
