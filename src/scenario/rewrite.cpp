#include "scenario/rewrite.hpp"

#include "model/rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace noaber::scenario {

namespace {

template <class Key>
bool marked(const std::vector<bool>& marks, Key key)
{
    return key.position() < marks.size() && marks[key.position()];
}

template <class Key>
void mark(std::vector<bool>& marks, Key key)
{
    marks.resize(std::max<std::size_t>(marks.size(), std::size_t{key.position()} + 1));
    marks[key.position()] = true;
}

/// The things of a table that are not marked, in their order, and where each of them went.
template <class Table, class Key>
Table without(const Table& table, const std::vector<bool>& marks, std::vector<Key>& place_of)
{
    std::vector<Key> order;
    place_of.assign(table.size(), Key{});
    for (const Key id : table.ids()) {
        if (!marked(marks, id)) {
            place_of[id.position()] = Key{static_cast<std::uint32_t>(order.size())};
            order.push_back(id);
        }
    }
    return reordered(table, order);
}

} // namespace

std::vector<VersionId> Rewrite::versions_from(ArrangementId arrangement, std::optional<Date> date)
{
    std::vector<VersionId> later;
    std::vector<VersionId> holding;
    for (const VersionId version : m_source.versions_of(arrangement)) {
        const auto from = m_draft.versions.from[version];
        if (!date || !m_draft.versioned || (from && *from > *date)) {
            later.push_back(version);
        } else if (within(*date, from, m_draft.versions.until[version])) {
            holding.push_back(version);
        }
    }
    if (!holding.empty()) {
        later.insert(later.begin(), continued(holding.back(), *date));
        holding.pop_back();
    }
    for (const VersionId version : holding) {
        m_draft.versions.until.set(version, date);
    }
    return later;
}

VersionId Rewrite::continued(VersionId version, Date date)
{
    if (m_draft.versions.from[version] == date) {
        return version;
    }
    const VersionId copy = copied(m_draft.versions, version);
    const std::string old_code = m_draft.versions.code[version];
    const std::string code = fmt::format("{}@{}", old_code, to_string(date));
    m_draft.versions.code.set(copy, code);
    m_draft.versions.from.set(copy, date);
    m_draft.versions.until.set(version, date);
    for (const ParticipationId id : m_source.participations_of(version)) {
        m_draft.participations.version.set(copied(m_draft.participations, id), copy);
    }
    continue_annotations(old_code, code);
    m_copies[code] = version;
    return copy;
}

void Rewrite::continue_annotations(const std::string& old_code, const std::string& new_code)
{
    for (const AnnotationId id : m_source.annotations().ids()) {
        if (m_source.annotations().subject[id] == old_code) {
            m_draft.annotations.subject.set(copied(m_draft.annotations, id), new_code);
        }
    }
}

void Rewrite::drop(VersionId version)
{
    for (const ParticipationId id : participations_of(version)) {
        drop(id);
    }
    mark(m_dropped_versions, version);
}

void Rewrite::drop(ParticipationId participation)
{
    mark(m_dropped_participations, participation);
}

std::vector<ParticipationId> Rewrite::participations_of(VersionId version) const
{
    std::vector<ParticipationId> result;
    for (const ParticipationId id : m_draft.participations.ids()) {
        if (m_draft.participations.version[id] == version &&
            !marked(m_dropped_participations, id)) {
            result.push_back(id);
        }
    }
    return result;
}

Register Rewrite::finished() &&
{
    std::vector<ParticipationId> participations;
    m_draft.participations =
        without(m_draft.participations, m_dropped_participations, participations);
    std::vector<VersionId> versions;
    m_draft.versions = without(m_draft.versions, m_dropped_versions, versions);
    m_draft.participations.version.transform(
        [&versions](VersionId& version) { version = versions[version.position()]; });
    Register result{std::move(m_draft)};
    Inferences inferences = carried(result);
    return std::move(result).with(std::move(inferences));
}

Inferences Rewrite::carried(const Register& result) const
{
    std::map<std::string_view, VersionId> originals;
    for (const VersionId version : m_source.versions().ids()) {
        originals.emplace(m_source.versions().code[version], version);
    }
    for (const auto& [code, version] : m_copies) {
        originals.emplace(code, version);
    }
    const Inferences& known = m_source.inferences();
    Inferences inferences;
    for (const VersionId version : result.versions().ids()) {
        const VersionId original = originals.at(result.versions().code[version]);
        inferences.obligation.set(version, known.obligation[original]);
        inferences.scope.set(version, known.scope[original]);
        inferences.domains.set(version, known.domains[original]);
        auto host = known.host[original];
        if (host.value) { // organisations may stand elsewhere now
            host.value = result.organisation(m_source.organisations().code[*host.value]);
        }
        inferences.host.set(version, std::move(host));
    }
    return inferences;
}

} // namespace noaber::scenario
