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
    const Participations& all = m_participations;
    return values.role == all.role[id] && values.weight == all.weight[id] &&
           values.share_percent == all.share_percent[id] &&
           values.contribution_eur == all.contribution_eur[id] &&
           values.staff_fte == all.staff_fte[id] && values.joined == all.joined[id] &&
           values.left == all.left[id];
}

void Reader::put(const Values& values, ParticipationId id)
{
    m_participations.role.set(id, values.role);
    m_participations.weight.set(id, values.weight);
    m_participations.share_percent.set(id, values.share_percent);
    m_participations.contribution_eur.set(id, values.contribution_eur);
    m_participations.staff_fte.set(id, values.staff_fte);
    m_participations.joined.set(id, values.joined);
    m_participations.left.set(id, values.left);
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
    set(all.form, version, values.form, Field::form);
    set(all.purpose, version, values.purpose, Field::purpose);
    set(all.from, version, values.from, Field::from);
    set(all.until, version, values.until, Field::until);
    set(arrangements.obligation, arrangement, values.obligation, Field::obligation);
    set(arrangements.scope, arrangement, values.scope, Field::scope);
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
