#include "render/dot.hpp"
#include "render/map/paint.hpp"

namespace noaber {

namespace {

using namespace render;

/// The municipalities where they are drawn, and the lines between them.
std::string graph_of(const Map& map, const Paper& paper)
{
    DotGraph graph;
    for (std::size_t i = 0; i < map.places.size(); ++i) {
        const Point at = paper.places[i].at;
        graph.vertex(dot_id(map.places[i].municipality), "ellipse", map.places[i].name, at.x,
                     paper.height - at.y);
    }
    for (const MapTie& tie : map.ties) {
        if (tie.shared >= map.threshold) {
            graph.tie(dot_id(map.places[tie.a].municipality),
                      dot_id(map.places[tie.b].municipality), tie.shared);
        }
    }
    return std::move(graph).finished();
}

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    const Map content = map_of(network, options);
    const Paper paper = paper_of(content, network.source());
    const Commission asked{network, provenance, options};
    const Words words = map_words(asked, content);
    return {.svg = paint(asked, content, paper, words),
            .title = words.title,
            .dot = graph_of(content, paper)};
}

} // namespace

DrawingKind map()
{
    return {
        .name = "map",
        .summary = message("Municipalities where they lie, with lines between those that share "
                           "most arrangements"),
        .question = message("Who works with whom here?"),
        .knows = {"outlines", "threshold"},
        .draw = draw,
    };
}

} // namespace noaber
