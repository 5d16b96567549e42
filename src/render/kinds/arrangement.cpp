#include "render/arrangement/picture.hpp"
#include "render/dot.hpp"

#include <noaber/core/error.hpp>

namespace noaber {

namespace {

using namespace render;

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    if (!options.arrangement) {
        throw Error{Fault::usage, message("no arrangement given, expected the one to draw")};
    }
    const ArrangementFactsheet sheet = factsheet_of(network, *options.arrangement);
    std::size_t names = sheet.municipalities.size() + sheet.told.absent.size();
    for (const auto& [kind, all] : sheet.others) {
        names += all.size();
    }
    require_few_names(names, options);
    Drawing drawing = draw_star(picture_of({network, provenance, options}, sheet), options);
    const std::vector<std::size_t> places{sheet.place};
    drawing.dot = dot_of(network, places, network.participants());
    return drawing;
}

} // namespace

DrawingKind arrangement()
{
    return {
        .name = "arrangement",
        .summary = message("One arrangement with all who take part in it, and who of them meet "
                           "elsewhere"),
        .question = message("Who is in this arrangement, and where else do they meet?"),
        .needs_arrangement = true,
        .knows = {"arrangement"},
        .draw = draw,
    };
}

} // namespace noaber
