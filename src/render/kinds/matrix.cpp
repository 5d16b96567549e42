#include "render/matrix/paint.hpp"

#include <noaber/render/draw.hpp>

namespace noaber {

namespace {

using namespace render;

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    const Matrix content = matrix_of(network, options.subject);
    const MatrixTelling telling{network, content, options.language};
    return {.svg = paint(telling, grid_of(telling), provenance), .title = matrix_title(telling)};
}

} // namespace

DrawingKind matrix()
{
    return {
        .name = "matrix",
        .summary = message("Municipalities by arrangements: who takes part in what"),
        .question = message("Who is in what, and who is in much the same?"),
        .draw = draw,
    };
}

} // namespace noaber
