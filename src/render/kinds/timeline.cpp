#include "render/dot.hpp"
#include "render/timeline/paint.hpp"

namespace noaber {

namespace {

using namespace render;

/// Only what is in force has participants to tie.
std::string graph_of(const Network& network, const Timeline& content)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const VersionId version = network.versions()[i];
        for (const TimelineBar& bar : content.bars) {
            if (bar.version == version) {
                places.push_back(i);
            }
        }
    }
    return dot_of(network, places, network.participants());
}

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    const Timeline content = timeline_of(network, options);
    const Commission asked{network, provenance, options};
    const Words words = timeline_words(asked, content);
    return {.svg = paint(asked, content, words),
            .title = words.title,
            .dot = graph_of(network, content)};
}

} // namespace

DrawingKind timeline()
{
    return {
        .name = "timeline",
        .summary = message("Arrangements through the years: begin and end, who entered and left"),
        .question = message("When did it change?"),
        .knows = {"municipality", "arrangement"},
        .draw = draw,
    };
}

} // namespace noaber
