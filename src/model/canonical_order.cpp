#include "model/canonical_order.hpp"

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
    std::vector<Key> order;
    order.reserve(rows.size());
    for (const Key id : rows.ids()) {
        order.push_back(id);
    }
    std::sort(order.begin(), order.end(), less);
    return order;
}

/// The ids of participations, those in the first version first: O(n).
std::vector<ParticipationId> by_version(const Participations& rows, std::size_t versions)
{
    std::vector<std::size_t> next(versions + 1);
    for (const ParticipationId id : rows.ids()) {
        require(rows.version[id].position() < versions, "a participation is in a version");
        ++next[rows.version[id].position() + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<ParticipationId> result(rows.size());
    for (const ParticipationId id : rows.ids()) {
        result[next[rows.version[id].position()]++] = id;
    }
    return result;
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

    void operator()(Key& id) const
    {
        require(id.position() < m_new.size(), "an id in a register is of a thing in it");
        id = m_new[id.position()];
    }
    void operator()(std::optional<Key>& id) const
    {
        if (id) {
            (*this)(*id);
        }
    }

private:
    std::vector<Key> m_new;
};

template <class Key>
void require_unique(const Column<Key, std::string>& code, std::span<const Key> order)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (code[order[i]].empty()) {
            throw Error{Fault::input,
                        message("a code is empty, expected a name or number of its own")};
        }
        if (i > 0 && code[order[i - 1]] == code[order[i]]) {
            throw Error{Fault::input,
                        message("code {} stands for two things, expected one", code[order[i]])};
        }
    }
}

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

void order_organisations(RegisterDraft& draft)
{
    const Organisations& rows = draft.organisations;
    const auto order = sorted_ids(
        rows, [&](OrganisationId a, OrganisationId b) { return rows.code[a] < rows.code[b]; });
    require_unique<OrganisationId>(rows.code, order);
    const Renumbering<OrganisationId> renumber{order};
    draft.organisations = reordered(rows, order);
    draft.versions.body.transform(renumber);
    draft.versions.host.transform(renumber);
    draft.versions.holder.transform(renumber);
    draft.participations.organisation.transform(renumber);
    draft.services.recipient.transform(renumber);
}

void order_arrangements(RegisterDraft& draft)
{
    const Arrangements& rows = draft.arrangements;
    const auto order = sorted_ids(
        rows, [&](ArrangementId a, ArrangementId b) { return rows.code[a] < rows.code[b]; });
    require_unique<ArrangementId>(rows.code, order);
    const Renumbering<ArrangementId> renumber{order};
    draft.arrangements = reordered(rows, order);
    draft.versions.arrangement.transform(renumber);
}

void order_versions(RegisterDraft& draft)
{
    const Versions& rows = draft.versions;
    const auto by_code =
        sorted_ids(rows, [&](VersionId a, VersionId b) { return rows.code[a] < rows.code[b]; });
    require_unique<VersionId>(rows.code, by_code);
    const auto order = sorted_ids(rows, [&](VersionId a, VersionId b) {
        return std::tie(rows.arrangement[a], rows.from[a], rows.code[a]) <
               std::tie(rows.arrangement[b], rows.from[b], rows.code[b]);
    });
    const Renumbering<VersionId> renumber{order};
    draft.versions = reordered(rows, order);
    draft.participations.version.transform(renumber);
}

void order_participations(RegisterDraft& draft)
{
    const Participations& rows = draft.participations;
    const auto key = [&rows](ParticipationId id) {
        return std::tie(rows.version[id], rows.organisation[id], rows.role[id], rows.joined[id],
                        rows.left[id], rows.organs[id], rows.share_percent[id],
                        rows.contribution_eur[id], rows.staff_fte[id], rows.weight[id]);
    };
    auto order = by_version(rows, draft.versions.size());
    const auto less = [&](ParticipationId a, ParticipationId b) {
        const OrganisationId one = rows.organisation[a]; // decides nearly always
        const OrganisationId other = rows.organisation[b];
        return one == other ? key(a) < key(b) : one < other;
    };
    for (auto begin = order.begin(); begin != order.end();) {
        const auto end = std::find_if(begin, order.end(), [&](ParticipationId id) {
            return rows.version[id] != rows.version[*begin];
        });
        std::sort(begin, end, less);
        begin = end;
    }
    order.erase(std::unique(order.begin(), order.end(),
                            [&rows](ParticipationId a, ParticipationId b) {
                                return equal_rows(rows, a, b);
                            }),
                order.end());
    draft.participations = reordered(rows, order);
}

void order_services(RegisterDraft& draft)
{
    const Services& rows = draft.services;
    const auto key = [&rows](ServiceId id) {
        return std::tie(rows.provider[id], rows.recipient[id], rows.name[id], rows.substitute[id],
                        rows.staff_fte[id], rows.cost_eur[id]);
    };
    const auto order = sorted_ids(rows, [&](ServiceId a, ServiceId b) { return key(a) < key(b); });
    draft.services = reordered(rows, order);
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
    return reordered(rows, order);
}

RegisterDraft in_canonical_order(RegisterDraft draft)
{
    order_organisations(draft);
    order_arrangements(draft);
    order_versions(draft);
    order_participations(draft);
    order_services(draft);
    draft.annotations = in_canonical_order(std::move(draft.annotations));
    return draft;
}

} // namespace noaber
