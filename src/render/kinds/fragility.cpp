#include "render/dot.hpp"
#include "render/provider/picture.hpp"

namespace noaber {

namespace {

using namespace render;

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    const Provider provider = provider_of(network, options);
    std::size_t names = provider.services.size();
    for (const Dependence& one : provider.dependences) {
        names += 1 + one.municipalities.size();
    }
    for (const ProvidedService& one : provider.services) {
        names += one.recipients.size();
    }
    require_few_names(names, options);
    Drawing drawing = draw_star(picture_of({network, provenance, options}, provider), options);
    std::vector<std::size_t> places;
    for (const Dependence& one : provider.dependences) {
        places.push_back(one.place);
    }
    drawing.dot = dot_of(network, places, provider.dependents());
    return drawing;
}

} // namespace

DrawingKind fragility()
{
    return {
        .name = "fragility",
        .summary = message("What hangs on one provider: an arrangement, or a municipality that "
                           "does the work of others"),
        .question = message("What if it stops?"),
        .knows = {"municipality", "arrangement"},
        .draw = draw,
    };
}

} // namespace noaber
