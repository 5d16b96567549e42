#include "model/canonical_order.hpp"

#include "core/text_order.hpp"
#include "model/rows.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace noaber {

namespace {

/// The ids of `rows`, sorted.
template <class Key, class Less>
std::vector<Key> sorted_ids(const Rows<Key>& rows, Less less)
{
    std::vector<Key> order(rows.ids().begin(), rows.ids().end());
    std::sort(order.begin(), order.end(), less);
    return order;
}

/// The ids of things with codes, by code. Throws Fault::input for one that is empty or stands
/// twice.
template <class Table>
auto by_code(const Table& rows)
{
    using Key = std::remove_cvref_t<decltype(*rows.ids().begin())>;
    std::vector<std::string_view> codes;
    codes.reserve(rows.size());
    for (const Key id : rows.ids()) {
        codes.push_back(rows.code[id]);
    }
    std::vector<Key> result;
    result.reserve(rows.size());
    for (const std::uint32_t position : order_of(codes)) {
        if (codes[position].empty()) {
            throw Error{Fault::input,
                        message("a code is empty, expected a name or number of its own")};
        }
        if (!result.empty() && codes[result.back().position()] == codes[position]) {
            throw Error{Fault::input,
                        message("code {} stands for two things, expected one", codes[position])};
        }
        result.push_back(Key{position});
    }
    return result;
}

/// Whether things stand by their codes already, each with one of its own.
template <class Table>
bool stands_by_code(const Table& rows)
{
    const auto ids = rows.ids();
    return ids.empty() || (!rows.code[*ids.begin()].empty() &&
                           std::adjacent_find(ids.begin(), ids.end(), [&rows](auto a, auto b) {
                               return rows.code[a] >= rows.code[b];
                           }) == ids.end());
}

/// Puts ids in the order of what `key_of` says of them, equals as they stand: O(n + keys).
template <class Id, class Key, class KeyOf>
void count_by(std::vector<Id>& ids, const Rows<Key>& keys, KeyOf key_of)
{
    std::vector<std::uint32_t> next(keys.size() + 1);
    for (const Id id : ids) {
        ++next[key_of(id).position() + std::size_t{1}];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Id> result(ids.size());
    for (const Id id : ids) {
        result[next[key_of(id).position()]++] = id;
    }
    ids = std::move(result);
}

/// Where each thing went: the inverse of an order.
template <class Key>
class Renumbering {
public:
    explicit Renumbering(std::span<const Key> order) : m_new(order.size())
    {
        for (std::size_t i = 0; i < order.size(); ++i) {
            m_new[order[i].position()] = Key{static_cast<std::uint32_t>(i)};
        }
    }

    void operator()(Key& id) const { id = m_new[id.position()]; }
    void operator()(std::optional<Key>& id) const
    {
        if (id) {
            (*this)(*id);
        }
    }

private:
    std::vector<Key> m_new;
};

/// Whether two rows agree in every column.
template <class Table, class Key>
bool equal_rows(const Table& table, Key a, Key b)
{
    bool equal = true;
    Table::fields(table, [&](std::string_view, const auto& column) {
        equal = equal && column[a] == column[b];
    });
    return equal;
}

/// Whether every id in a draft is of a thing in it.
bool has_all_things(const RegisterDraft& draft)
{
    const auto is_one = [](auto id, const auto& rows) { return id.position() < rows.size(); };
    const Versions& versions = draft.versions;
    bool has_all = true;
    for (const VersionId id : versions.ids()) {
        has_all = has_all && is_one(versions.arrangement[id], draft.arrangements);
        for (const auto& who : {versions.body[id], versions.host[id], versions.holder[id]}) {
            has_all = has_all && (!who || is_one(*who, draft.organisations));
        }
    }
    for (const ParticipationId id : draft.participations.ids()) {
        has_all = has_all && is_one(draft.participations.version[id], versions) &&
                  is_one(draft.participations.organisation[id], draft.organisations);
    }
    for (const ServiceId id : draft.services.ids()) {
        has_all = has_all && is_one(draft.services.recipient[id], draft.organisations);
    }
    return has_all;
}

void order_organisations(RegisterDraft& draft)
{
    if (stands_by_code(draft.organisations)) {
        return;
    }
    const auto order = by_code(draft.organisations);
    const Renumbering<OrganisationId> renumber{order};
    draft.organisations = reordered(std::move(draft.organisations), order);
    draft.versions.body.transform(renumber);
    draft.versions.host.transform(renumber);
    draft.versions.holder.transform(renumber);
    draft.participations.organisation.transform(renumber);
    draft.services.recipient.transform(renumber);
}

void order_arrangements(RegisterDraft& draft)
{
    if (stands_by_code(draft.arrangements)) {
        return;
    }
    const auto order = by_code(draft.arrangements);
    const Renumbering<ArrangementId> renumber{order};
    draft.arrangements = reordered(std::move(draft.arrangements), order);
    draft.versions.arrangement.transform(renumber);
}

void order_versions(RegisterDraft& draft)
{
    const Versions& rows = draft.versions;
    const auto comes_before = [&rows](VersionId a, VersionId b) {
        return std::tie(rows.arrangement[a], rows.from[a]) <
               std::tie(rows.arrangement[b], rows.from[b]);
    };
    const auto ids = rows.ids();
    if (stands_by_code(rows) && std::is_sorted(ids.begin(), ids.end(), comes_before)) {
        return;
    }
    auto order = by_code(rows);
    std::stable_sort(order.begin(), order.end(), comes_before);
    const Renumbering<VersionId> renumber{order};
    draft.versions = reordered(std::move(draft.versions), order);
    draft.participations.version.transform(renumber);
}

/// Whether participations stand by version and then by organisation already, one of each pair.
bool stands_by_pair(const RegisterDraft& draft)
{
    const Participations& rows = draft.participations;
    const auto ids = rows.ids();
    return std::adjacent_find(ids.begin(), ids.end(), [&rows](auto a, auto b) {
               return std::tie(rows.version[a], rows.organisation[a]) >=
                      std::tie(rows.version[b], rows.organisation[b]);
           }) == ids.end();
}

void order_participations(RegisterDraft& draft)
{
    const Participations& rows = draft.participations;
    if (stands_by_pair(draft)) {
        return;
    }
    std::vector<ParticipationId> order(rows.ids().begin(), rows.ids().end());
    count_by(order, draft.organisations, [&](ParticipationId id) { return rows.organisation[id]; });
    count_by(order, draft.versions, [&](ParticipationId id) { return rows.version[id]; });
    std::vector<std::pair<VersionId, OrganisationId>> pairs;
    pairs.reserve(order.size());
    for (const ParticipationId id : order) {
        pairs.emplace_back(rows.version[id], rows.organisation[id]);
    }
    const auto rest = [&](ParticipationId id) {
        return std::tie(rows.role[id], rows.joined[id], rows.left[id], rows.organs[id],
                        rows.share_percent[id], rows.contribution_eur[id], rows.staff_fte[id],
                        rows.weight[id]);
    };
    std::vector<ParticipationId> kept;
    kept.reserve(order.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first + 1; // rarely are there two of a pair
        while (last < order.size() && pairs[last] == pairs[first]) {
            ++last;
        }
        const auto of_pair = std::span{order}.subspan(first, last - first);
        std::sort(of_pair.begin(), of_pair.end(),
                  [&](ParticipationId a, ParticipationId b) { return rest(a) < rest(b); });
        std::unique_copy(
            of_pair.begin(), of_pair.end(), std::back_inserter(kept),
            [&](ParticipationId a, ParticipationId b) { return equal_rows(rows, a, b); });
        first = last;
    }
    draft.participations = reordered(std::move(draft.participations), kept);
}

void order_services(RegisterDraft& draft)
{
    const Services& rows = draft.services;
    const auto key = [&rows](ServiceId id) {
        return std::tie(rows.provider[id], rows.recipient[id], rows.name[id], rows.substitute[id],
                        rows.staff_fte[id], rows.cost_eur[id]);
    };
    const auto order = sorted_ids(rows, [&](ServiceId a, ServiceId b) { return key(a) < key(b); });
    draft.services = reordered(std::move(draft.services), order);
}

} // namespace

Annotations in_canonical_order(Annotations rows)
{
    const auto key = [&rows](AnnotationId id) {
        return std::tie(rows.subject[id], rows.field[id], rows.from[id], rows.until[id],
                        rows.value[id], rows.source[id]);
    };
    const auto order =
        sorted_ids(rows, [&](AnnotationId a, AnnotationId b) { return key(a) < key(b); });
    return reordered(std::move(rows), order);
}

RegisterDraft in_canonical_order(RegisterDraft draft)
{
    require(has_all_things(draft), "an id in a register is of a thing in it");
    order_organisations(draft);
    order_arrangements(draft);
    order_versions(draft);
    order_participations(draft);
    order_services(draft);
    draft.annotations = in_canonical_order(std::move(draft.annotations));
    return draft;
}

} // namespace noaber
