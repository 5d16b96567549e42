// Shows how to make a register by hand and measure it, without any file; simpler first:
// read_and_count.
#include <noaber/core/error.hpp>
#include <noaber/measure/measure.hpp>

#include <iostream>
#include <string>

namespace {

/// A region as somebody would draw it: two valleys, and a town between them.
noaber::Register region()
{
    noaber::RegisterDraft draft;
    const auto municipality = [&draft](const std::string& name) {
        const noaber::OrganisationId id = draft.organisations.add();
        draft.organisations.code.set(id, name);
        draft.organisations.name.set(id, name);
        draft.organisations.kind.set(id, noaber::OrganisationKind::municipality);
        return id;
    };
    const auto arrangement = [&draft](const std::string& name,
                                      std::initializer_list<noaber::OrganisationId> members) {
        const noaber::ArrangementId id = draft.arrangements.add();
        draft.arrangements.code.set(id, name);
        const noaber::VersionId version = draft.versions.add();
        draft.versions.code.set(version, name);
        draft.versions.title.set(version, name);
        draft.versions.arrangement.set(version, id);
        for (const noaber::OrganisationId member : members) {
            const noaber::ParticipationId part = draft.participations.add();
            draft.participations.version.set(part, version);
            draft.participations.organisation.set(part, member);
        }
    };
    const auto north = municipality("North");
    const auto hill = municipality("Hill");
    const auto town = municipality("Town");
    const auto mill = municipality("Mill");
    const auto south = municipality("South");
    arrangement("Upper valley", {north, hill, town});
    arrangement("Lower valley", {town, mill, south});
    return noaber::Register{std::move(draft)};
}

} // namespace

int main()
{
    try {
        const noaber::Register source = region();
        const noaber::Network network{source};
        const auto measured = noaber::measure(
            network, {.names = {"betweenness"}, .of = noaber::RowsOf::municipality});
        for (const auto& row : measured.table.rows()) {
            std::cout << std::get<std::string>(row[1]) << ' ' << std::get<double>(row[3]) << '\n';
        }
    } catch (const noaber::Error& error) {
        std::cerr << error.what() << '\n';
        return static_cast<int>(error.fault());
    }
}
