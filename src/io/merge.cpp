#include "io/field_pairs.hpp"

#include <noaber/io/merge.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace noaber {

namespace {

/// Puts registers into one draft, one after another.
class Merge {
public:
    Merge(RegisterDraft first, std::vector<Note>& notes) : m_draft{std::move(first)}, m_notes{notes}
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

    void add(const RegisterDraft& more, const std::string& file);

    [[nodiscard]] RegisterDraft take() { return std::move(m_draft); }

private:
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
    void fill(Table& to, Id row, const Table& from, Id of, const std::string& subject);
    /// Appends rows in which nothing is looked up.
    template <class Table>
    void append(Table& to, const Table& from);
    void add_participations(const RegisterDraft& more);
    void add_days(const RegisterDraft& more);
    void note(std::string subject, Message found);

    RegisterDraft m_draft;
    std::vector<Note>& m_notes;
    std::string m_file;
    std::map<std::string, OrganisationId> m_organisations;
    std::map<std::string, ArrangementId> m_arrangements;
    std::map<std::string, VersionId> m_versions;
    std::map<Key, ParticipationId> m_participations;
    std::vector<OrganisationId> m_organisation_here; ///< By position in what is added.
    std::vector<ArrangementId> m_arrangement_here;
    std::vector<VersionId> m_version_here;
};

void Merge::note(std::string subject, Message found)
{
    m_notes.push_back({.code = "input_conflict",
                       .place = {m_file},
                       .subject = std::move(subject),
                       .found = std::move(found),
                       .expected = {}});
}

template <class Table, class Id>
void Merge::fill(Table& to, Id row, const Table& from, Id of, const std::string& subject)
{
    visit_field_pairs(to, from, [&](std::string_view name, auto& column, const auto& others) {
        auto value = here(others[of]);
        if (value == column[row] || value == decltype(value){}) {
            return;
        }
        if (column[row] == decltype(value){}) {
            column.set(row, std::move(value));
        } else if (name != "origin") {
            note(subject, message("another {} of {}", name, subject));
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
        fill(to, at->second, from, id, from.code[id]);
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
        fill(all, at->second, more.participations, id,
             m_draft.organisations.code[std::get<1>(wanted)]);
    }
}

void Merge::add_days(const RegisterDraft& more)
{
    if (more.date && m_draft.date && *more.date != *m_draft.date) {
        note({},
             message("kept to {}, and not to {}", to_string(*more.date), to_string(*m_draft.date)));
    }
    m_draft.date = m_draft.date ? m_draft.date : more.date;
    m_draft.complete_from = std::max(m_draft.complete_from, more.complete_from);
    m_draft.versioned = m_draft.versioned && more.versioned;
    if (m_draft.mergers.empty()) {
        m_draft.mergers = more.mergers;
    }
}

void Merge::add(const RegisterDraft& more, const std::string& file)
{
    m_file = file;
    add_days(more);
    m_organisation_here = add_rows(m_draft.organisations, more.organisations, m_organisations);
    m_arrangement_here = add_rows(m_draft.arrangements, more.arrangements, m_arrangements);
    m_version_here = add_rows(m_draft.versions, more.versions, m_versions);
    add_participations(more);
    append(m_draft.services, more.services);
    append(m_draft.annotations, more.annotations);
}

} // namespace

Reading merged(std::vector<Reading> readings, const Rules& rules)
{
    require(!readings.empty(), "there is something to merge");
    Reading result = std::move(readings.front());
    if (readings.size() == 1) {
        return result;
    }
    Merge merge{result.content.draft(), result.notes};
    for (std::size_t i = 1; i < readings.size(); ++i) {
        Reading& more = readings[i];
        merge.add(more.content.draft(), more.source.name);
        result.notes.insert(result.notes.end(), more.notes.begin(), more.notes.end());
        result.decisions.insert(result.decisions.end(), more.decisions.begin(),
                                more.decisions.end());
        result.others.push_back(std::move(more.source));
    }
    Register content{merge.take()};
    Inferences inferences = infer(content, rules);
    result.content = std::move(content).with(std::move(inferences));
    return result;
}

} // namespace noaber
