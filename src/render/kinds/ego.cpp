#include "render/captions.hpp"
#include "render/dot.hpp"
#include "render/ego/column.hpp"
#include "render/star/paint.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber {

namespace {

using namespace render;

Legend legend(const Telling& telling, const std::vector<StarSection>& sections)
{
    Legend result{telling.language, star_text_width};
    std::vector<std::size_t> groups;
    for (const StarSection& section : sections) {
        const auto position = section.group == nullptr
                                  ? theme_groups().size()
                                  : static_cast<std::size_t>(section.group - theme_groups().data());
        groups.insert(groups.end(), section.boxes.size(), position);
    }
    result.add_groups(groups);
    if (const std::size_t statutory = telling.ego.statutory(); statutory > 0) {
        const std::size_t all = telling.ego.arrangements.size();
        result.end_row();
        result.add_line(message("voluntary, or not known"), all - statutory, false);
        result.add_line(message("required by law"), statutory, true);
    }
    return result;
}

StarPicture picture(const Telling& telling, const Provenance& provenance)
{
    const Register& source = telling.network.source();
    const std::vector<Naming> names = namings(telling.ego, source);
    std::vector<StarSection> parts = sections(telling, names);
    Legend key = legend(telling, parts);
    StarPicture result{.id = "noaber-ego-" + source.organisations().code[telling.ego.subject],
                       .title = ego_title(telling),
                       .subtitle = ego_subtitle(telling),
                       .subject = shown_name(source, telling.ego.subject),
                       .facts = ego_facts(telling),
                       .sections = std::move(parts),
                       .legend = std::move(key),
                       .footer = ego_footer(telling, names, provenance)};
    result.description = join(result.subtitle, ". ") + ". " +
                         join(source_captions(provenance, telling.language, true), " ");
    return result;
}

/// The subject, its arrangements, and all who take part in them.
std::string graph_of(const Network& network, const Ego& ego)
{
    std::vector<std::size_t> places;
    std::vector<OrganisationId> organisations{ego.subject};
    for (const EgoArrangement& one : ego.arrangements) {
        places.push_back(one.place);
        for (const auto* group : {&one.peers, &one.others, &one.absent}) {
            organisations.insert(organisations.end(), group->begin(), group->end());
        }
    }
    std::sort(organisations.begin(), organisations.end());
    organisations.erase(std::unique(organisations.begin(), organisations.end()),
                        organisations.end());
    return dot_of(network, places, organisations);
}

Drawing draw(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    if (!options.subject) {
        throw Error{Fault::usage, message("no municipality given, expected the one to draw")};
    }
    require(options.subject->position() < network.source().organisations().size(),
            "the subject of a drawing is in its register");
    const Ego ego = ego_of(network, *options.subject);
    Drawing drawing = draw_star(picture({network, ego, options.language}, provenance), options);
    drawing.dot = graph_of(network, ego);
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
        .knows = {"municipality"},
        .draw = draw,
    };
}

} // namespace noaber
