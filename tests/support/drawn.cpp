#include "support/drawn.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <map>

namespace noaber::test {

RegisterDraft draft(std::string_view drawn)
{
    RegisterDraft result;
    std::map<std::string, OrganisationId, std::less<>> known;
    const auto organisation = [&](std::string_view name) {
        const auto [place, is_new] = known.try_emplace(std::string{name});
        if (is_new) {
            place->second = result.organisations.add();
            result.organisations.code.set(place->second, std::string{name});
            result.organisations.name.set(place->second, std::string{name});
            result.organisations.kind.set(place->second, OrganisationKind::municipality);
        }
        return place->second;
    };
    for (const std::string_view part : split(drawn, '|')) {
        const std::size_t colon = part.find(':');
        const std::string name{trim(part.substr(0, colon))};
        const ArrangementId arrangement = result.arrangements.add();
        result.arrangements.code.set(arrangement, name);
        const VersionId version = result.versions.add();
        result.versions.code.set(version, name);
        result.versions.title.set(version, name);
        result.versions.arrangement.set(version, arrangement);
        for (const std::string_view member : split(part.substr(colon + 1), ' ')) {
            if (!member.empty()) {
                const ParticipationId participation = result.participations.add();
                result.participations.version.set(participation, version);
                result.participations.organisation.set(participation, organisation(member));
            }
        }
    }
    return result;
}

void annotate(RegisterDraft& drawn,
              const std::string& subject,
              const std::string& field,
              const std::string& value)
{
    const AnnotationId id = drawn.annotations.add();
    drawn.annotations.subject.set(id, subject);
    drawn.annotations.field.set(id, field);
    drawn.annotations.value.set(id, value);
    drawn.annotations.source.set(id, "a letter");
}

Register drawn_register(std::string_view drawn)
{
    return Register{draft(drawn)};
}

Vertex DrawnIncidence::operator[](std::string_view name) const
{
    const auto at = std::find(names.begin(), names.end(), name);
    require(at != names.end(), "a drawn vertex has that name");
    return static_cast<Vertex>(at - names.begin());
}

DrawnIncidence drawn_incidence(std::string_view drawn)
{
    const Register source = drawn_register(drawn);
    DrawnIncidence result{incidence(Network{source}), {}};
    for (const OrganisationId id : result.view.participants) {
        result.names.push_back(source.organisations().name[id]);
    }
    for (const VersionId id : result.view.arrangements) {
        result.names.push_back(source.versions().title[id]);
    }
    return result;
}

Graph drawn_graph(std::string_view edges, Vertex vertices)
{
    std::vector<Edge> list;
    bool weighted = false;
    for (const std::string_view part : split(edges, ' ')) {
        const std::size_t dash = part.find('-');
        const std::size_t colon = std::min(part.find(':'), part.size());
        const auto end = [](std::string_view digits) {
            return static_cast<Vertex>(parse_integer(digits).value());
        };
        Edge edge{end(part.substr(0, dash)), end(part.substr(dash + 1, colon - dash - 1))};
        if (colon < part.size()) {
            edge.strength = parse_number(part.substr(colon + 1)).value();
            weighted = true;
        }
        vertices = std::max({vertices, edge.a + 1, edge.b + 1});
        list.push_back(edge);
    }
    return make_graph(vertices, std::move(list), weighted);
}

} // namespace noaber::test
