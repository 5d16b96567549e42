#include "report/subject.hpp"

#include "report/drawings.hpp"

#include <noaber/core/error.hpp>

namespace noaber::report {

namespace {

Drawing drawn(const Teller& teller, OrganisationId id, const std::filesystem::path& layout_program)
{
    return drawing_kind("ego")->draw(teller.network, teller.provenance,
                                     {.subject = id,
                                      .language = teller.language,
                                      .layout_program = layout_program,
                                      .theme = teller.worn.theme});
}

} // namespace

Subject::Subject(Teller teller,
                 const Background& behind,
                 OrganisationId id,
                 const std::filesystem::path& layout_program)
    : Teller{teller}, background{behind}, ego{render::ego_of(network, id)}, name{render::shown_name(
                                                                                source(), id)},
      drawing{drawn(teller, id, layout_program)}, position{behind.position(id)}
{}

ParticipationId Subject::participation(const render::EgoArrangement& one) const
{
    for (const Network::Tie& tie : network.ties(one.place)) {
        if (tie.organisation == ego.subject) {
            return tie.participation;
        }
    }
    throw Error{Fault::internal, verbatim("a municipality takes part in its arrangements")};
}

Flags<Organ> Subject::organs(const render::EgoArrangement& one) const
{
    return source().participations().organs[participation(one)];
}

std::string_view Subject::code(const render::EgoArrangement& one) const
{
    return source().arrangements().code[source().versions().arrangement[one.version]];
}

} // namespace noaber::report
