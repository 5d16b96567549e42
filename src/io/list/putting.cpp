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

template <class Row, class T>
bool Reader::set_fact(Column<Row, T>& column, Row row, const T& value, const FactPlace& of)
{
    if (value == T{} || column[row] == value) {
        return false;
    }
    if (column[row] == T{}) {
        column.set(row, value);
    } else {
        m_account.notes.push_back(
            {.code = "conflicting_facts",
             .place = of.at.place(),
             .subject = m_arranged.label(of.version),
             .found = message("{}: {}", word(of.field), text_of(value, m_participants)),
             .expected = message("{}, as in a row before", text_of(column[row], m_participants))});
    }
    return true;
}

bool Reader::put(const ArrangementValues& values, VersionId version, const CellPlace& at)
{
    bool says_more = false;
    Versions& all = m_arranged.versions();
    Arrangements& arrangements = m_arranged.arrangements();
    const ArrangementId arrangement = all.arrangement[version];
    version_fields([&](Field field, auto value, auto column) {
        says_more =
            set_fact(all.*column, version, values.*value, {version, field, at}) || says_more;
    });
    arrangement_fields([&](Field field, auto value, auto column) {
        says_more =
            set_fact(arrangements.*column, arrangement, values.*value, {version, field, at}) ||
            says_more;
    });
    if (!values.host.empty() && m_hosts.emplace(version, values.host).second) {
        m_hosted.push_back({version, values.host, at.line});
        says_more = true;
    }
    for (const std::string& domain : values.domains) {
        const auto& known = all.domains[version];
        if (std::find(known.begin(), known.end(), domain) == known.end()) {
            auto more = known;
            more.insert(std::upper_bound(more.begin(), more.end(), domain), domain);
            all.domains.set(version, std::move(more));
            says_more = true;
        }
    }
    return says_more;
}

void Reader::take_hosts()
{
    std::stable_sort(m_hosted.begin(), m_hosted.end(),
                     [](const Hosted& a, const Hosted& b) { return a.line < b.line; });
    for (const Hosted& hosted : m_hosted) {
        const CellPlace at{m_table, hosted.line, m_layout->of(Field::host) + 1};
        const std::optional<OrganisationId> host = m_participants.find({hosted.name, {}, {}}, at);
        set_fact(m_arranged.versions().host, hosted.version, host,
                 {hosted.version, Field::host, at});
    }
}

} // namespace noaber::list
