// A large list is a few names that come again and again. Here each name is looked at once, each row
// only counted in, and what stands twice is found when all are in order. Row by row, with an eye
// for all that may be wrong, takes five times as long.
#include "io/list/plain_list.hpp"

#include "io/list/plain_rows.hpp"
#include "io/list/repairs.hpp"
#include "io/list/values.hpp"

#include <algorithm>
#include <limits>
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

bool are_weights_alike(const std::deque<Tie>& ties)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = 0;
    for (const Tie& tie : ties) {
        least = tie.weight > 0 ? std::min(least, tie.weight) : least;
        largest = std::max(largest, tie.weight);
    }
    return largest / weights_apart <= least;
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

/// One version of each arrangement.
Versions versions_of(PlainNames::ByCode arrangements, const PlainRows& rows)
{
    Versions result{Rows<VersionId>{arrangements.codes.size()}};
    result.title = Column<VersionId, std::string>{std::move(arrangements.names)};
    result.code = Column<VersionId, std::string>{std::move(arrangements.codes)};
    for (const VersionId id : result.ids()) {
        result.arrangement.set(id, ArrangementId{id.position()});
    }
    for (std::size_t number = 0; number < rows.layers_of().size(); ++number) {
        result.domains.set(VersionId{arrangements.place_of[number]},
                           rows.layers().of(rows.layers_of()[number]));
    }
    return result;
}

/// The ties by arrangement and then by participant: counted in twice, equals as they stand.
Participations participations_of(const std::deque<Tie>& ties,
                                 std::span<const std::uint32_t> place_of_who,
                                 std::span<const std::uint32_t> place_of_what)
{
    std::vector<Tie> by_who(ties.size());
    auto next = beginnings(ties, place_of_who.size(),
                           [&](const Tie& tie) { return place_of_who[tie.who]; });
    for (const Tie& tie : ties) {
        const std::uint32_t who = place_of_who[tie.who];
        by_who[next[who]++] = {who, place_of_what[tie.what], tie.weight};
    }
    const bool has_weights =
        std::any_of(by_who.begin(), by_who.end(), [](const Tie& tie) { return tie.weight > 0; });
    std::vector<VersionId> version(ties.size());
    std::vector<OrganisationId> organisation(ties.size());
    std::vector<std::optional<double>> weight(has_weights ? ties.size() : 0);
    next = beginnings(by_who, place_of_what.size(), [](const Tie& tie) { return tie.what; });
    for (const Tie& tie : by_who) {
        const std::uint32_t at = next[tie.what]++;
        version[at] = VersionId{tie.what};
        organisation[at] = OrganisationId{tie.who};
        if (tie.weight > 0) {
            weight[at] = tie.weight;
        }
    }
    Participations result{Rows<ParticipationId>{ties.size()}};
    result.version = Column<ParticipationId, VersionId>{std::move(version)};
    result.organisation = Column<ParticipationId, OrganisationId>{std::move(organisation)};
    result.weight = Column<ParticipationId, std::optional<double>>{std::move(weight)};
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
    if (rows.ties().empty() || !participants || !arrangements || !are_weights_alike(rows.ties())) {
        return std::nullopt;
    }
    RegisterDraft draft;
    draft.participations =
        participations_of(rows.ties(), participants->place_of, arrangements->place_of);
    if (has_twice(draft.participations)) {
        return std::nullopt;
    }
    draft.arrangements = Arrangements{Rows<ArrangementId>{arrangements->codes.size()}};
    draft.arrangements.code = Column<ArrangementId, std::string>{arrangements->codes};
    draft.organisations = organisations_of(*std::move(participants));
    draft.versions = versions_of(*std::move(arrangements), rows);
    draft.versioned = false; // as in any list
    return draft;
}

/// Whether a layout has the columns of a plain list and no others, and those that are asked for.
bool is_plain(const Layout& layout, const ListOptions& options)
{
    using enum Field;
    const auto is_there = [&layout](Field field) { return std::size_t{layout.has(field)}; };
    const bool has_all =
        std::all_of(options.columns.begin(), options.columns.end(), [&layout](const auto& column) {
            const auto field = from_word<Field>(column.first);
            return field && layout.has(*field);
        });
    return has_all && layout.has(participant) && layout.has(arrangement) &&
           layout.headers.size() == 2 + is_there(layer) + is_there(weight);
}

std::optional<PlainRows>
rows_of(DelimitedText text, const ReadOptions& options, const TablePlace& place)
{
    format::DelimitedRow first;
    if (!text.rows.next(first) ||
        std::any_of(first.cells.begin(), first.cells.end(), has_high_byte)) {
        return std::nullopt;
    }
    const auto layout = layout_of({.line = first.line, .cells = first.cells}, options.list, place);
    if (!layout || !is_plain(*layout, options.list)) {
        return std::nullopt;
    }
    PlainRows result{*layout, text.sign, options.list.encoding};
    for (auto rows = text.rows.next_rows(); !rows.empty(); rows = text.rows.next_rows()) {
        if (!result.take(rows)) {
            return std::nullopt;
        }
    }
    return result;
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
        rows = rows_of(std::move(text), options, place);
    } catch (const Error&) {
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
