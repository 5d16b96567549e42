#include "render/dot.hpp"
#include "render/layer_panels/paint.hpp"

namespace noaber {

namespace {

using namespace render;

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    const LayerPanels content = layer_panels_of(network, options);
    const Commission asked{network, provenance, options};
    const Words words = layer_words(asked, content);
    return {.svg = paint(asked, content, words),
            .title = words.title,
            .dot = dot_of(network, content.arrangements, content.rows)};
}

} // namespace

DrawingKind layers()
{
    return {
        .name = "layers",
        .summary = message("A small drawing for each group of policy themes, with everyone in the "
                           "same place"),
        .question = message("How are the policy themes alike?"),
        .knows = {"outlines"},
        .draw = draw,
    };
}

} // namespace noaber
