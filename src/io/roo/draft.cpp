#include "io/roo/draft.hpp"

#include "io/roo/organisations.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

namespace noaber::roo {

namespace {

/// The register was filled up until then (143 arrangements in force at the start of 2015, 412 at
/// that of 2018, 440 two years later): what is absent before may only not have been registered.
constexpr Date filled_from{std::chrono::year{2018} / 1 / 1};

/// Versions that point to one another, in sets: a union-find with path halving.
class Chains {
public:
    explicit Chains(const std::vector<Version>& versions) : m_parent(versions.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
        std::unordered_map<std::string_view, std::size_t> by_id;
        for (std::size_t i = 0; i < versions.size(); ++i) {
            by_id.emplace(versions[i].id, i);
        }
        for (std::size_t i = 0; i < versions.size(); ++i) {
            for (const std::string& neighbour : versions[i].neighbours) {
                if (const auto at = by_id.find(neighbour); at != by_id.end()) {
                    m_parent[chain_of(i)] = chain_of(at->second);
                }
            }
        }
    }

    /// The same number for all versions of one chain.
    [[nodiscard]] std::size_t chain_of(std::size_t version)
    {
        while (m_parent[version] != version) {
            version = m_parent[version] = m_parent[m_parent[version]];
        }
        return version;
    }

private:
    std::vector<std::size_t> m_parent;
};

/// Puts records in the order of their numbers, so that their order in the file leaves no trace.
template <class Record>
void sort_by_id(std::vector<Record>& records)
{
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
        return std::tie(a.id, a.place) < std::tie(b.id, b.place);
    });
    const auto twice =
        std::adjacent_find(records.begin(), records.end(),
                           [](const Record& a, const Record& b) { return a.id == b.id; });
    if (twice != records.end()) {
        throw Error{Fault::input, std::next(twice)->place,
                    message("systeemId {} stands twice, expected once", twice->id)};
    }
}

/// Adds an arrangement for each chain; gives the arrangement of each version.
std::vector<ArrangementId> add_arrangements(const std::vector<Version>& versions,
                                            Arrangements& arrangements)
{
    std::vector<std::size_t> by_begin(versions.size());
    std::iota(by_begin.begin(), by_begin.end(), std::size_t{0});
    std::sort(by_begin.begin(), by_begin.end(), [&versions](std::size_t a, std::size_t b) {
        return std::tie(versions[a].from, versions[a].id) <
               std::tie(versions[b].from, versions[b].id);
    });
    Chains chains{versions};
    std::unordered_map<std::size_t, ArrangementId> of_chain;
    std::vector<ArrangementId> result(versions.size());
    for (const std::size_t i : by_begin) {
        const auto [at, is_first] = of_chain.try_emplace(chains.chain_of(i));
        if (is_first) {
            at->second = arrangements.add();
            arrangements.code.set(at->second, versions[i].id);
        }
        result[i] = at->second;
    }
    return result;
}

void add_participant(Participant record,
                     VersionId version,
                     Directory& directory,
                     Participations& to)
{
    const auto organisation = directory.find(record.organisation, OrganisationKind::other);
    require(organisation.has_value(), "a participant has a number");
    const ParticipationId id = to.add();
    to.version.set(id, version);
    to.organisation.set(id, *organisation);
    to.organs.set(id, record.organs);
    to.share_percent.set(id, record.share_percent);
    to.joined.set(id, record.joined);
}

VersionId
add_version(Version& record, ArrangementId arrangement, Directory& directory, Versions& to)
{
    const VersionId id = to.add();
    to.code.set(id, std::move(record.id));
    to.arrangement.set(id, arrangement);
    to.title.set(id, std::move(record.title));
    to.citation_title.set(id, std::move(record.citation_title));
    to.form.set(id, record.form);
    to.powers.set(id, record.powers);
    to.domains.set(id, std::move(record.domains));
    to.body.set(id, directory.find(record.body, OrganisationKind::body));
    to.holder.set(id, directory.find(record.holder, OrganisationKind::other));
    to.purpose.set(id, std::move(record.purpose));
    to.legal_bases.set(id, std::move(record.legal_bases));
    to.from.set(id, record.from);
    to.until.set(id, record.until);
    return id;
}

} // namespace

std::vector<Note> notes_of_names(const Records& records)
{
    std::unordered_map<std::string_view, const Organisation*> by_id;
    for (const Organisation& record : records.organisations) {
        by_id.emplace(record.id, &record);
    }
    std::vector<Note> notes;
    std::set<std::pair<std::string_view, std::string>> told;
    for (const Version& version : records.versions) {
        const auto at = by_id.find(version.body.id);
        const std::string name = fold(version.body.name);
        if (at == by_id.end() || name.empty() || fold(at->second->name) == name ||
            !told.emplace(version.body.id, name).second) {
            continue;
        }
        const Organisation& body = *at->second;
        notes.push_back({.code = "body_named_otherwise",
                         .place = version.place,
                         .subject = body.code.empty() ? code_of_number(body.id) : body.code,
                         .found = message("{}, in {}", version.body.name, version.title),
                         .expected = message("{}, as in line {}", body.name, body.place.line)});
    }
    return notes;
}

RegisterDraft draft(Records records, std::vector<Merger> mergers)
{
    sort_by_id(records.organisations);
    sort_by_id(records.versions);
    Directory directory{records.organisations, mergers};
    RegisterDraft result;
    const auto arrangement_of = add_arrangements(records.versions, result.arrangements);
    for (const Version& record : records.versions) { // bodies first: they may take part elsewhere
        static_cast<void>(directory.find(record.body, OrganisationKind::body));
    }
    for (std::size_t i = 0; i < records.versions.size(); ++i) {
        const auto participants = std::move(records.versions[i].participants);
        const VersionId id =
            add_version(records.versions[i], arrangement_of[i], directory, result.versions);
        for (const Participant& participant : participants) {
            add_participant(participant, id, directory, result.participations);
        }
    }
    result.organisations = directory.take();
    result.mergers = std::move(mergers);
    result.date = records.date;
    result.complete_from = filled_from;
    return result;
}

} // namespace noaber::roo
