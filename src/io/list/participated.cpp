#include "io/list/participated.hpp"

#include <algorithm>

namespace noaber::list {

Participated::Added Participated::add(OrganisationId who, VersionId what, const Values& values)
{
    const ParticipationId fresh{static_cast<std::uint32_t>(m_rows.size())};
    const ParticipationId first = m_pairs.find_or_put(m_rows, what, who, fresh);
    if (first != fresh) {
        const auto known = all_of(first);
        if (std::any_of(known.begin(), known.end(), [&](auto id) { return is_same(values, id); })) {
            return Added::twice;
        }
        if (!std::all_of(known.begin(), known.end(),
                         [&](auto id) { return is_apart(values, id); })) {
            return Added::contradicted;
        }
        m_again.emplace(first, fresh);
    }
    const ParticipationId id = m_rows.add();
    m_rows.version.set(id, what);
    m_rows.organisation.set(id, who);
    participation_fields([&](auto value, auto column) { (m_rows.*column).set(id, values.*value); });
    return Added::once;
}

std::vector<ParticipationId> Participated::all_of(ParticipationId first) const
{
    std::vector<ParticipationId> result{first};
    const auto [begin, end] = m_again.equal_range(first);
    std::transform(begin, end, std::back_inserter(result),
                   [](const auto& again) { return again.second; });
    return result;
}

bool Participated::is_same(const Values& values, ParticipationId id) const
{
    bool is_same = true;
    participation_fields([&](auto value, auto column) {
        is_same = is_same && values.*value == (m_rows.*column)[id];
    });
    return is_same;
}

bool Participated::is_apart(const Values& values, ParticipationId id) const
{
    const auto& joined = m_rows.joined[id];
    const auto& left = m_rows.left[id];
    return (left && values.joined && *left <= *values.joined) ||
           (values.left && joined && *values.left <= *joined);
}

} // namespace noaber::list
