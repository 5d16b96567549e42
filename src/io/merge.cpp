#include "io/field_pairs.hpp"
#include "io/package/cells.hpp"

#include <noaber/io/merge.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace noaber {

namespace {

/// Puts registers into one draft, one after another.
class Merge {
public:
    Merge(RegisterDraft draft, std::string file, Places at, std::vector<Note>& notes)
        : m_draft{std::move(draft)}, m_notes{notes}, m_first{std::move(file)}, m_said{std::move(at)}
    {
        for (const OrganisationId id : m_draft.organisations.ids()) {
            m_organisations.emplace(m_draft.organisations.code[id], id);
        }
        for (const ArrangementId id : m_draft.arrangements.ids()) {
            m_arrangements.emplace(m_draft.arrangements.code[id], id);
        }
        for (const VersionId id : m_draft.versions.ids()) {
            m_versions.emplace(m_draft.versions.code[id], id);
        }
        for (const ParticipationId id : m_draft.participations.ids()) {
            m_participations.emplace(key(m_draft.participations, id), id);
        }
    }

    void add(const RegisterDraft& more, std::string file, Places places);

    [[nodiscard]] RegisterDraft take() { return std::move(m_draft); }
    /// Where everything stands that is not of the first input alone.
    [[nodiscard]] Places places() { return std::move(m_said); }

private:
    /// What a row is about, and its key among places.
    struct Subject {
        std::string code;
        std::string key;
    };
    using Key = std::tuple<VersionId, OrganisationId, std::optional<Date>, std::optional<Date>>;

    [[nodiscard]] static Key key(const Participations& all, ParticipationId id)
    {
        return {all.version[id], all.organisation[id], all.joined[id], all.left[id]};
    }

    // Ids of the register that is added, as those of the draft; all else as it is.
    template <class T>
    [[nodiscard]] const T& here(const T& value) const
    {
        return value;
    }
    [[nodiscard]] OrganisationId here(OrganisationId id) const
    {
        return m_organisation_here[id.position()];
    }
    [[nodiscard]] std::optional<OrganisationId> here(std::optional<OrganisationId> id) const
    {
        return id ? std::optional{here(*id)} : std::nullopt;
    }
    [[nodiscard]] ArrangementId here(ArrangementId id) const
    {
        return m_arrangement_here[id.position()];
    }
    [[nodiscard]] VersionId here(VersionId id) const { return m_version_here[id.position()]; }

    /// Adds the rows of a table, each to the row with the same code.
    template <class Table, class Id>
    std::vector<Id> add_rows(Table& to, const Table& from, std::map<std::string, Id>& known);
    /// Sets the fields of a row that have no value yet; others that differ are noted.
    template <class Table, class Id>
    void fill(Table& to, Id row, const Table& from, Id of, const Subject& subject, bool is_new);
    /// Appends rows in which nothing is looked up.
    template <class Table>
    void append(Table& to, const Table& from);
    void add_participations(const RegisterDraft& more);
    void add_days(const RegisterDraft& more);
    /// Where the input that is added says something of it.
    [[nodiscard]] Place says(const Subject& subject) const;
    /// Where the value of a field is from that stands in the draft.
    [[nodiscard]] Place said(const Subject& subject, std::string_view field) const;

    RegisterDraft m_draft;
    std::vector<Note>& m_notes;
    std::string m_first; ///< The file of the first input.
    std::string m_file;  ///< Of the one that is added.
    Places m_places;     ///< In it.
    Places m_said;       ///< Of the draft's rows and, with a field behind the key, of values.
    std::map<std::string, OrganisationId> m_organisations;
    std::map<std::string, ArrangementId> m_arrangements;
    std::map<std::string, VersionId> m_versions;
    std::map<Key, ParticipationId> m_participations;
    std::vector<OrganisationId> m_organisation_here; ///< By position in what is added.
    std::vector<ArrangementId> m_arrangement_here;
    std::vector<VersionId> m_version_here;
};

Place Merge::says(const Subject& subject) const
{
    const auto at = m_places.find(subject.key);
    return at == m_places.end() ? Place{m_file} : at->second;
}

Place Merge::said(const Subject& subject, std::string_view field) const
{
    auto at = m_said.find(fmt::format("{}\n{}", subject.key, field));
    at = at == m_said.end() ? m_said.find(subject.key) : at;
    return at == m_said.end() ? Place{m_first} : at->second;
}

template <class Table, class Id>
void Merge::fill(Table& to, Id row, const Table& from, Id of, const Subject& subject, bool is_new)
{
    const Cells cells{m_draft.organisations, m_draft.arrangements, m_draft.versions};
    if (is_new) {
        m_said.emplace(subject.key, says(subject));
    }
    visit_field_pairs(to, from, [&](std::string_view name, auto& column, const auto& others) {
        auto value = here(others[of]);
        if (value == column[row] || value == decltype(value){}) {
            return;
        }
        if (column[row] == decltype(value){}) {
            column.set(row, std::move(value));
            if (!is_new) {
                m_said.emplace(fmt::format("{}\n{}", subject.key, name), says(subject));
            }
        } else if (name != "origin") {
            m_notes.push_back({.code = "input_conflict",
                               .place = says(subject),
                               .subject = subject.code,
                               .found = message("{}: {}", name, cells(value)),
                               .expected = message("{}, as {} says", cells(column[row]),
                                                   to_string(said(subject, name)))});
        }
    });
}

template <class Table, class Id>
std::vector<Id> Merge::add_rows(Table& to, const Table& from, std::map<std::string, Id>& known)
{
    std::vector<Id> result;
    for (const Id id : from.ids()) {
        const auto [at, is_new] = known.emplace(from.code[id], Id{});
        if (is_new) {
            at->second = to.add();
        }
        result.push_back(at->second);
        const bool is_organisation = std::is_same_v<Id, OrganisationId>;
        fill(to, at->second, from, id,
             {from.code[id],
              is_organisation ? place_key({}, from.code[id]) : place_key(from.code[id], {})},
             is_new);
    }
    return result;
}

template <class Table>
void Merge::append(Table& to, const Table& from)
{
    for (const auto id : from.ids()) {
        const auto row = to.add();
        visit_field_pairs(to, from, [&](std::string_view, auto& column, const auto& others) {
            column.set(row, here(others[id]));
        });
    }
}

void Merge::add_participations(const RegisterDraft& more)
{
    Participations& all = m_draft.participations;
    for (const ParticipationId id : more.participations.ids()) {
        const Key wanted{here(more.participations.version[id]),
                         here(more.participations.organisation[id]), more.participations.joined[id],
                         more.participations.left[id]};
        const auto [at, is_new] = m_participations.emplace(wanted, ParticipationId{});
        if (is_new) {
            at->second = all.add();
            all.version.set(at->second, std::get<0>(wanted));
            all.organisation.set(at->second, std::get<1>(wanted));
        }
        const std::string& who = m_draft.organisations.code[std::get<1>(wanted)];
        const std::string& what = m_draft.versions.code[std::get<0>(wanted)];
        fill(all, at->second, more.participations, id, {who, place_key(what, who)}, is_new);
    }
}

void Merge::add_days(const RegisterDraft& more)
{
    if (more.date && m_draft.date && *more.date != *m_draft.date) {
        m_notes.push_back(
            {.code = "input_conflict",
             .place = {m_file},
             .subject = {},
             .found = message("kept to {}", to_string(*more.date)),
             .expected = message("{}, as {} says", to_string(*m_draft.date), m_first)});
    }
    m_draft.date = m_draft.date ? m_draft.date : more.date;
    m_draft.complete_from = std::max(m_draft.complete_from, more.complete_from);
    m_draft.versioned = m_draft.versioned && more.versioned;
    if (m_draft.mergers.empty()) {
        m_draft.mergers = more.mergers;
    }
}

void Merge::add(const RegisterDraft& more, std::string file, Places places)
{
    m_file = std::move(file);
    m_places = std::move(places);
    add_days(more);
    m_organisation_here = add_rows(m_draft.organisations, more.organisations, m_organisations);
    m_arrangement_here = add_rows(m_draft.arrangements, more.arrangements, m_arrangements);
    m_version_here = add_rows(m_draft.versions, more.versions, m_versions);
    add_participations(more);
    append(m_draft.services, more.services);
    append(m_draft.annotations, more.annotations);
}

} // namespace

std::string place_key(std::string_view version, std::string_view organisation)
{
    return fmt::format("{}\n{}", version, organisation);
}

Reading merged(std::vector<Reading> readings, const Rules& rules)
{
    require(!readings.empty(), "there is something to merge");
    Reading result = std::move(readings.front());
    if (readings.size() == 1) {
        return result;
    }
    Merge merge{result.content.draft(), result.source.name, std::move(result.places), result.notes};
    for (std::size_t i = 1; i < readings.size(); ++i) {
        Reading& more = readings[i];
        merge.add(more.content.draft(), more.source.name, std::move(more.places));
        result.notes.insert(result.notes.end(), more.notes.begin(), more.notes.end());
        result.decisions.insert(result.decisions.end(), more.decisions.begin(),
                                more.decisions.end());
        result.others.push_back(std::move(more.source));
    }
    result.places = merge.places();
    Register content{merge.take()};
    Inferences inferences = infer(content, rules);
    result.content = std::move(content).with(std::move(inferences));
    return result;
}

} // namespace noaber
