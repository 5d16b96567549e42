// A large list is a few names that come again and again. Here each name is looked at once, each row
// only counted in, and what stands twice is found when all are in order. Row by row, with an eye
// for all that may be wrong, takes many times as long (docs/speed.md).
#include "io/list/plain_list.hpp"

#include "io/list/plain_rows.hpp"
#include "io/list/values.hpp"

#include <algorithm>
#include <numeric>

namespace noaber::list {

namespace {

using Tie = PlainRows::Tie;

/// Where those of each begin if ties stand by their ends, which are below `count`.
template <class Ties, class End>
std::vector<std::uint32_t> beginnings(const Ties& ties, std::size_t count, End end)
{
    std::vector<std::uint32_t> result(count + 1);
    for (const Tie& tie : ties) {
        ++result[end(tie) + std::size_t{1}];
    }
    std::partial_sum(result.begin(), result.end(), result.begin());
    return result;
}

bool are_weights_alike(std::span<const Values> all)
{
    WeightRange range;
    for (const Values& values : all) {
        range.add(values.weight);
    }
    return range.is_usable();
}

Organisations organisations_of(PlainNames::ByCode participants)
{
    const std::size_t count = participants.codes.size();
    Organisations result{Rows<OrganisationId>{count}};
    result.name = Column<OrganisationId, std::string>{std::move(participants.names)};
    result.code = Column<OrganisationId, std::string>{std::move(participants.codes)};
    result.origin = Column<OrganisationId, Origin>{std::vector<Origin>(count, Origin::named)};
    return result;
}

/// Puts arrangements and one version of each into a draft.
void put_arrangements(RegisterDraft& draft, PlainNames::ByCode named, const PlainRows& rows)
{
    draft.arrangements = Arrangements{Rows<ArrangementId>{named.codes.size()}};
    draft.versions = Versions{Rows<VersionId>{named.codes.size()}};
    draft.arrangements.code = Column<ArrangementId, std::string>{named.codes};
    draft.versions.code = Column<VersionId, std::string>{std::move(named.codes)};
    draft.versions.title = Column<VersionId, std::string>{std::move(named.names)};
    for (std::size_t number = 0; number < rows.about().size(); ++number) {
        const ArrangementValues& said = rows.values().said(rows.about()[number]);
        const VersionId version{named.place_of[number]};
        const ArrangementId arrangement{named.place_of[number]};
        draft.versions.arrangement.set(version, arrangement);
        draft.versions.domains.set(version, said.domains);
        version_fields([&](Field /*field*/, auto value, auto column) {
            (draft.versions.*column).set(version, said.*value);
        });
        arrangement_fields([&](Field /*field*/, auto value, auto column) {
            (draft.arrangements.*column).set(arrangement, said.*value);
        });
    }
}

/// What one of the values of each tie is; nothing where it is never set.
template <class T>
Column<ParticipationId, T>
column_of(T Values::*value, std::span<const Values> all, std::span<const std::uint32_t> numbers)
{
    const bool is_set = std::any_of(all.begin(), all.end(),
                                    [value](const Values& values) { return values.*value != T{}; });
    std::vector<T> result(is_set ? numbers.size() : 0);
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = all[numbers[i]].*value;
    }
    return Column<ParticipationId, T>{std::move(result)};
}

/// The ties by arrangement and then by participant: counted in twice, equals as they stand.
Participations participations_of(const PlainRows& rows,
                                 std::span<const std::uint32_t> place_of_who,
                                 std::span<const std::uint32_t> place_of_what)
{
    std::vector<Tie> by_who(rows.ties().size());
    auto next = beginnings(rows.ties(), place_of_who.size(),
                           [&](const Tie& tie) { return place_of_who[tie.who]; });
    for (const Tie& tie : rows.ties()) {
        const std::uint32_t who = place_of_who[tie.who];
        by_who[next[who]++] = {who, place_of_what[tie.what], tie.values};
    }
    std::vector<VersionId> version(by_who.size());
    std::vector<OrganisationId> organisation(by_who.size());
    std::vector<std::uint32_t> values(by_who.size());
    next = beginnings(by_who, place_of_what.size(), [](const Tie& tie) { return tie.what; });
    for (const Tie& tie : by_who) {
        const std::uint32_t at = next[tie.what]++;
        version[at] = VersionId{tie.what};
        organisation[at] = OrganisationId{tie.who};
        values[at] = tie.values;
    }
    const std::vector<Values>& all = rows.values().all();
    Participations result{Rows<ParticipationId>{by_who.size()}};
    result.version = Column<ParticipationId, VersionId>{std::move(version)};
    result.organisation = Column<ParticipationId, OrganisationId>{std::move(organisation)};
    participation_fields(
        [&](auto value, auto column) { result.*column = column_of(value, all, values); });
    return result;
}

/// Whether someone takes part in something twice; they stand in order.
bool has_twice(const Participations& rows)
{
    const auto ids = rows.ids();
    return std::adjacent_find(ids.begin(), ids.end(), [&rows](auto a, auto b) {
               return rows.version[a] == rows.version[b] &&
                      rows.organisation[a] == rows.organisation[b];
           }) != ids.end();
}

/// The register that rows make, in canonical order; nothing where what they say together needs a
/// second look.
std::optional<RegisterDraft> draft_of(const PlainRows& rows)
{
    auto participants = rows.participants().by_code(rows.letters());
    auto arrangements = rows.arrangements().by_code(rows.letters());
    if (rows.ties().empty() || !participants || !arrangements ||
        !are_weights_alike(rows.values().all())) {
        return std::nullopt;
    }
    RegisterDraft draft;
    draft.participations = participations_of(rows, participants->place_of, arrangements->place_of);
    if (has_twice(draft.participations)) {
        return std::nullopt;
    }
    draft.organisations = organisations_of(*std::move(participants));
    put_arrangements(draft, *std::move(arrangements), rows);
    draft.versioned = false; // as in any list
    return draft;
}

} // namespace

std::optional<RegisterDraft> plain_list(DelimitedText text,
                                        const ReadOptions& options,
                                        const TablePlace& place,
                                        Account& account)
{
    if (options.reference || options.keep_places || options.list.is_matrix) {
        return std::nullopt;
    }
    std::optional<PlainRows> rows;
    try {
        rows = plain_rows(std::move(text), options.list, place);
    } catch (const Error& error) {
        if (error.fault() == Fault::internal) {
            throw;
        }
        return std::nullopt; // Reader tells what is wrong, and what is wrong before it
    }
    auto draft = rows ? draft_of(*rows) : std::nullopt;
    if (draft) {
        draft->mergers = options.mergers;
        note_encoding(rows->first_1252(), options.list.encoding, place, account);
    }
    return draft;
}

} // namespace noaber::list
