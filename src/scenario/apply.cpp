#include "scenario/rewrite.hpp"

#include <noaber/core/text.hpp>
#include <noaber/scenario/scenario.hpp>

#include <algorithm>

namespace noaber::scenario {

namespace {

/// Makes one edit.
class Editing {
public:
    Editing(const Register& source, const Names& names, std::optional<Date> date)
        : m_source{source}, m_names{names}, m_date{date}, m_rewrite{source}
    {}

    Register finished() && { return std::move(m_rewrite).finished(); }
    [[nodiscard]] const std::optional<std::string>& dissolved() const { return m_dissolved; }

    void operator()(const Exit& exit)
    {
        const OrganisationId who = m_names.participant(m_source, m_date, exit.participant);
        std::size_t count = 0;
        for (const VersionId version : versions(exit.arrangement)) {
            for (const ParticipationId id : parts_of(who, version)) {
                leave(id);
                ++count;
            }
        }
        if (count == 0) {
            throw Error{Fault::usage, message("{} does not take part in {}, expected one who does",
                                              name(who), exit.arrangement)};
        }
    }

    void operator()(const Entry& entry)
    {
        const OrganisationId who = m_names.participant(m_source, m_date, entry.participant);
        std::size_t count = 0;
        for (const VersionId version : versions(entry.arrangement)) {
            if (parts_of(who, version).empty()) {
                join(who, version);
                ++count;
            }
        }
        if (count == 0) {
            throw Error{Fault::usage,
                        message("{} takes part in {} already, expected one who does not", name(who),
                                entry.arrangement)};
        }
    }

    void operator()(const Dissolution& dissolution)
    {
        const ArrangementId arrangement =
            m_names.arrangement(m_source, m_date, dissolution.arrangement);
        m_dissolved = m_source.arrangements().code[arrangement];
        Versions& all = m_rewrite.draft().versions;
        for (const VersionId version : m_source.versions_of(arrangement)) {
            if (!m_date || (all.from[version] && *all.from[version] >= *m_date)) {
                m_rewrite.drop(version);
            } else if (!all.until[version] || *all.until[version] > *m_date) {
                all.until.set(version, *m_date);
            }
        }
    }

    void operator()(const MunicipalMerger& merger)
    {
        if (!m_date) {
            throw Error{Fault::usage, message("a merger without a date, expected the key date")};
        }
        std::vector<OrganisationId> old;
        for (const std::string& one : merger.from) {
            old.push_back(m_names.municipality(m_source, m_date, one));
        }
        const OrganisationId heir = heir_of(old, merger.name);
        add_up(old, heir);
        for (const OrganisationId one : old) {
            if (one != heir) {
                succeed(one, heir);
            }
        }
    }

private:
    const std::string& name(OrganisationId who) const { return m_source.organisations().name[who]; }

    std::vector<VersionId> versions(const std::string& arrangement)
    {
        const ArrangementId id = m_names.arrangement(m_source, m_date, arrangement);
        return m_rewrite.versions_from(id, m_date);
    }

    /// The participations by which one takes part: its own, and those of who it is the heir of.
    std::vector<ParticipationId> parts_of(OrganisationId who, VersionId version) const
    {
        const Participations& all = m_rewrite.draft().participations;
        std::vector<ParticipationId> result = m_rewrite.participations_of(version);
        std::erase_if(result, [&](ParticipationId id) {
            const OrganisationId listed = all.organisation[id];
            const bool over = m_date && all.left[id] && *all.left[id] <= *m_date;
            return over || (m_date ? m_source.resolved(listed, *m_date) : listed) != who;
        });
        return result;
    }

    void leave(ParticipationId id)
    {
        if (m_date && !m_source.versioned()) {
            m_rewrite.draft().participations.left.set(id, m_date);
        } else {
            m_rewrite.drop(id);
        }
    }

    void join(OrganisationId who, VersionId version)
    {
        Participations& all = m_rewrite.draft().participations;
        const ParticipationId id = all.add();
        all.version.set(id, version);
        all.organisation.set(id, who);
        all.joined.set(id, m_date);
    }

    /// The one of `old` that is called so, else a new municipality.
    OrganisationId heir_of(const std::vector<OrganisationId>& old, const std::string& called)
    {
        const std::string folded = fold(called);
        for (const OrganisationId one : old) {
            if (fold(name(one)) == folded) {
                return one;
            }
        }
        Organisations& all = m_rewrite.draft().organisations;
        for (const OrganisationId other : m_source.organisations().ids()) {
            const bool there = !all.until[other] || *all.until[other] > *m_date;
            if (there && all.kind[other] == OrganisationKind::municipality &&
                fold(all.name[other]) == folded) {
                throw Error{Fault::usage,
                            message("{} is a municipality that does not merge, expected another "
                                    "name or it among those that do",
                                    all.name[other])};
            }
        }
        const OrganisationId heir = all.add();
        all.code.set(heir, "new:" + folded);
        all.name.set(heir, called);
        all.kind.set(heir, OrganisationKind::municipality);
        all.from.set(heir, m_date);
        return heir;
    }

    /// The heir has the inhabitants and the land of all, where all of them are known.
    void add_up(const std::vector<OrganisationId>& old, OrganisationId heir)
    {
        Organisations& all = m_rewrite.draft().organisations;
        std::optional<std::int64_t> inhabitants = 0;
        std::optional<double> area_km2 = 0;
        for (const OrganisationId one : old) {
            inhabitants = sum(inhabitants, all.inhabitants[one]);
            area_km2 = sum(area_km2, all.area_km2[one]);
        }
        all.inhabitants.set(heir, inhabitants);
        all.area_km2.set(heir, area_km2);
    }

    template <class Number>
    static std::optional<Number> sum(std::optional<Number> a, std::optional<Number> b)
    {
        return a && b ? std::optional<Number>{*a + *b} : std::nullopt;
    }

    void succeed(OrganisationId one, OrganisationId heir)
    {
        RegisterDraft& draft = m_rewrite.draft();
        const Organisations& all = draft.organisations;
        draft.mergers.push_back(
            {*m_date, all.code[one], all.name[one], all.code[heir], all.name[heir]});
        draft.organisations.until.set(one, m_date);
    }

    const Register& m_source;
    const Names& m_names;
    std::optional<Date> m_date;
    Rewrite m_rewrite;
    std::optional<std::string> m_dissolved; ///< The code of what a dissolution ends.
};

void make(Outcome& result, const Edit& edit, const Names& names, std::optional<Date> date)
{
    try {
        Editing editing{result.content, names, edit.date ? edit.date : date};
        std::visit(editing, edit.change);
        if (editing.dissolved()) {
            result.dissolved.push_back(*editing.dissolved());
        }
        result.content = std::move(editing).finished();
    } catch (const Error& error) {
        throw error.fault() == Fault::usage ? error.at(edit.place) : error;
    }
}

} // namespace

Register apply(const Register& source,
               std::span<const Edit> edits,
               const Names& names,
               std::optional<Date> date)
{
    return outcome(source, edits, names, date).content;
}

Outcome outcome(const Register& source,
                std::span<const Edit> edits,
                const Names& names,
                std::optional<Date> date)
{
    Outcome result{source, {}};
    for (const Edit& edit : edits) {
        make(result, edit, names, date);
    }
    return result;
}

std::vector<Event> events(const Outcome& outcome, Date from, Date to)
{
    std::vector<Event> result = noaber::events(outcome.content, from, to);
    for (Event& event : result) {
        const std::string& code = outcome.content.arrangements().code[event.arrangement];
        const bool is_edit = std::find(outcome.dissolved.begin(), outcome.dissolved.end(), code) !=
                             outcome.dissolved.end();
        if (is_edit && is_end(event.what) && event.what != Happening::end_of_others) {
            event.what = Happening::end;
            event.after = Missing::not_applicable;
        }
    }
    return result;
}

} // namespace noaber::scenario
