// What a row says is put where it belongs: with the participation, or with its arrangement.
#include "io/list/reader.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::list {

namespace {

// A fact as text, for telling it.

std::string text_of(const std::string& value, const Participants&)
{
    return value;
}

std::string text_of(std::optional<Date> value, const Participants&)
{
    return value ? to_string(*value) : std::string{};
}

std::string text_of(std::optional<OrganisationId> value, const Participants& all)
{
    return value ? all.label(*value) : std::string{};
}

template <class Enum>
requires std::is_enum_v<Enum> std::string text_of(Enum value, const Participants&)
{
    return std::string{word(value)};
}

} // namespace

bool Reader::is_same(const Values& values, ParticipationId id) const
{
    bool is_same = true;
    participation_fields([&](auto value, auto column) {
        is_same = is_same && values.*value == (m_participations.*column)[id];
    });
    return is_same;
}

void Reader::put(const Values& values, ParticipationId id)
{
    participation_fields(
        [&](auto value, auto column) { (m_participations.*column).set(id, values.*value); });
}

void Reader::put(const ArrangementValues& values, VersionId version, const CellPlace& at)
{
    Versions& all = m_arranged.versions();
    Arrangements& arrangements = m_arranged.arrangements();
    const ArrangementId arrangement = all.arrangement[version];
    const auto set = [&](auto& column, auto row, auto value, Field field) {
        if (!Arranged::set(column, row, value)) {
            m_account.notes.push_back(
                {.code = "conflicting_facts",
                 .place = at.place(),
                 .subject = m_arranged.label(version),
                 .found = message("{}: {}", word(field), text_of(value, m_participants)),
                 .expected =
                     message("{}, as in a row before", text_of(column[row], m_participants))});
        }
    };
    version_fields([&](Field field, auto value, auto column) {
        set(all.*column, version, values.*value, field);
    });
    arrangement_fields([&](Field field, auto value, auto column) {
        set(arrangements.*column, arrangement, values.*value, field);
    });
    if (!values.host.empty()) {
        const std::optional<OrganisationId> host = m_participants.find(
            {values.host, {}, {}}, {m_table, at.line, m_layout->of(Field::host) + 1});
        set(all.host, version, host, Field::host);
    }
    for (const std::string& domain : values.domains) {
        const auto& known = all.domains[version];
        if (std::find(known.begin(), known.end(), domain) == known.end()) {
            auto more = known;
            more.insert(std::upper_bound(more.begin(), more.end(), domain), domain);
            all.domains.set(version, std::move(more));
        }
    }
}

} // namespace noaber::list
