#include "render/dot.hpp"
#include "render/region/paint.hpp"

namespace noaber {

namespace {

using namespace render;

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    const Region content = region_of(network, options);
    const Commission asked{network, provenance, options};
    const Words words = region_words(asked, content);
    std::vector<std::size_t> places;
    for (const MatrixColumn& column : content.matrix.columns) {
        places.push_back(column.place);
    }
    return {.svg = paint(asked, content, words),
            .title = words.title,
            .dot = dot_of(network, places, content.matrix.rows)};
}

} // namespace

DrawingKind region()
{
    return {
        .name = "region",
        .summary = message("The municipalities of a region: what all share in words, the rest as "
                           "lines"),
        .question = message("Which arrangements are alike, and what do all share?"),
        .knows = {"order"},
        .draw = draw,
    };
}

} // namespace noaber
