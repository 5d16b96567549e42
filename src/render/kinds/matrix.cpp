#include "render/dot.hpp"
#include "render/matrix/paint.hpp"

namespace noaber {

namespace {

using namespace render;

constexpr std::array orders{
    Word{RowOrder::congruence, "congruence",
         text("those that take part in most of the same arrangements next to one another")},
    Word{RowOrder::model, "model", text("those of one model next to one another")},
};

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    const Matrix content = matrix_of(network, options);
    const MatrixTelling telling{network, content, options.language};
    std::vector<std::size_t> places;
    for (const MatrixColumn& column : content.columns) {
        places.push_back(column.place);
    }
    return {.svg = paint(telling, grid_of(telling), {network, provenance, options}),
            .title = matrix_title(telling),
            .dot = dot_of(network, places, content.rows)};
}

} // namespace

std::span<const Word<RowOrder>> words(RowOrder)
{
    return orders;
}

DrawingKind matrix()
{
    return {
        .name = "matrix",
        .summary = message("Municipalities by arrangements: who takes part in what"),
        .question = message("Who is in what, and who is in much the same?"),
        .knows = {"municipality", "order"},
        .draw = draw,
    };
}

} // namespace noaber
