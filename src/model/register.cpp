#include "model/canonical_order.hpp"

#include <noaber/core/error.hpp>
#include <noaber/model/register.hpp>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace noaber {

namespace {

/// Appends a row of `from`, all fields alike.
template <class Table, class Key>
void append_row(Table& to, const Table& from, Key row)
{
    std::vector<const void*> columns;
    Table::fields(from,
                  [&columns](std::string_view, const auto& column) { columns.push_back(&column); });
    const Key added = to.add();
    std::size_t next = 0;
    Table::fields(to, [&](std::string_view, auto& column) {
        using Same = std::remove_reference_t<decltype(column)>;
        column.set(added, (*static_cast<const Same*>(columns[next++]))[row]);
    });
}

/// Adds what the mergers know: the heirs of organisations in the draft, and when the old ones
/// ended.
void add_heirs(RegisterDraft& draft)
{
    Organisations& organisations = draft.organisations;
    std::unordered_map<std::string, std::optional<OrganisationId>> by_code; // of the merged
    for (const Merger& merger : draft.mergers) {
        by_code.try_emplace(merger.old_code);
        by_code.try_emplace(merger.new_code);
    }
    for (const OrganisationId id : organisations.ids()) {
        if (const auto at = by_code.find(organisations.code[id]); at != by_code.end()) {
            at->second = id;
        }
    }
    std::sort(draft.mergers.begin(), draft.mergers.end(), [](const Merger& a, const Merger& b) {
        return std::tie(a.date, a.old_code, a.part, a.new_code) <
               std::tie(b.date, b.old_code, b.part, b.new_code);
    });
    for (const Merger& merger : draft.mergers) { // in order of date, so heirs of heirs follow
        const auto old = by_code.at(merger.old_code);
        if (!old) {
            continue;
        }
        if (!organisations.until[*old]) {
            organisations.until.set(*old, merger.date);
        }
        auto& known_heir = by_code.at(merger.new_code);
        if (known_heir) {
            continue;
        }
        const OrganisationId heir = organisations.add();
        organisations.code.set(heir, merger.new_code);
        organisations.name.set(heir, merger.new_name);
        organisations.kind.set(heir, organisations.kind[*old]);
        organisations.origin.set(heir, Origin::named);
        known_heir = heir;
    }
}

/// For each key its first row, and one past the last: rows stand sorted by key.
template <class Key, class Row, class KeyOf>
std::vector<std::uint32_t> first_rows(const Rows<Key>& keys, const Rows<Row>& rows, KeyOf key_of)
{
    std::vector<std::uint32_t> first(keys.size() + 1, 0);
    for (const Row row : rows.ids()) {
        const std::size_t key = key_of(row).position();
        require(key < keys.size(), "a version has an arrangement, a participation a version");
        ++first[key + 1];
    }
    for (std::size_t i = 1; i < first.size(); ++i) {
        first[i] += first[i - 1];
    }
    return first;
}

} // namespace

Register::Register(RegisterDraft draft)
{
    add_heirs(draft);
    m = in_canonical_order(std::move(draft));

    m_first_version = first_rows(m.arrangements, m.versions,
                                 [this](VersionId id) { return m.versions.arrangement[id]; });
    m_first_participation = first_rows(m.versions, m.participations, [this](ParticipationId id) {
        return m.participations.version[id];
    });

    std::vector<std::vector<Succession>> heirs(m.organisations.size());
    for (const Merger& merger : m.mergers) { // main heirs before minor ones
        const auto old = organisation(merger.old_code);
        if (old) {
            heirs[old->position()].push_back(
                {merger.date, *organisation(merger.new_code), merger.part});
        }
    }
    m_first_heir.push_back(0);
    for (const auto& of_one : heirs) {
        m_heirs.insert(m_heirs.end(), of_one.begin(), of_one.end());
        m_first_heir.push_back(static_cast<std::uint32_t>(m_heirs.size()));
    }
}

Register Register::with(Inferences inferences) &&
{
    m_inferences = std::move(inferences);
    return std::move(*this);
}

Register Register::with(const Annotations& more) &&
{
    Annotations all = std::move(m.annotations);
    for (const AnnotationId id : more.ids()) {
        append_row(all, more, id);
    }
    m.annotations = in_canonical_order(std::move(all));
    return std::move(*this);
}

std::optional<OrganisationId> Register::organisation(std::string_view code) const
{
    std::uint32_t first = 0;
    auto last = static_cast<std::uint32_t>(m.organisations.size());
    while (first < last) {
        const std::uint32_t middle = first + (last - first) / 2;
        if (m.organisations.code[OrganisationId{middle}] < code) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    const OrganisationId found{first};
    const bool exists = first < m.organisations.size() && m.organisations.code[found] == code;
    return exists ? std::optional{found} : std::nullopt;
}

Rows<VersionId>::Range Register::versions_of(ArrangementId arrangement) const
{
    return {m_first_version[arrangement.position()], m_first_version[arrangement.position() + 1]};
}

Rows<ParticipationId>::Range Register::participations_of(VersionId version) const
{
    return {m_first_participation[version.position()],
            m_first_participation[version.position() + 1]};
}

std::span<const Succession> Register::heirs(OrganisationId organisation) const
{
    const std::uint32_t first = m_first_heir[organisation.position()];
    const std::uint32_t last = m_first_heir[organisation.position() + 1];
    return std::span{m_heirs}.subspan(first, last - first);
}

OrganisationId Register::resolved(OrganisationId organisation, Date date) const
{
    // As many steps as there are successions: a table that goes in circles comes to an end too.
    for (std::size_t step = 0; step < m_heirs.size(); ++step) {
        const auto all = heirs(organisation);
        if (all.empty() || date < all.front().date) {
            break;
        }
        organisation = all.front().heir;
    }
    return organisation;
}

std::string_view Register::name(VersionId version) const
{
    if (const auto body = m.versions.body[version]; body && !m.organisations.name[*body].empty()) {
        return m.organisations.name[*body];
    }
    const std::string& citation = m.versions.citation_title[version];
    return citation.empty() ? m.versions.title[version] : citation;
}

} // namespace noaber
