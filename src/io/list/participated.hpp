#pragma once

#include "io/list/pair_table.hpp"
#include "io/list/row_values.hpp"

#include <map>

namespace noaber::list {

/// Who takes part in what in a list, row after row. Who left may come back: then there are several
/// participations of the two, in whatever order they stand.
class Participated {
public:
    enum class Added {
        once,        ///< It is there now.
        twice,       ///< It was there already, with the same values.
        contradicted ///< It was there already with others, in the same time.
    };

    /// Adds a participation, unless it is there.
    [[nodiscard]] Added add(OrganisationId who, VersionId what, const Values& values);

    [[nodiscard]] const Participations& rows() const { return m_rows; }

    /// All of them. To be called once, at the end.
    [[nodiscard]] Participations take() { return std::move(m_rows); }

private:
    /// The participations of two, of which this is the first.
    [[nodiscard]] std::vector<ParticipationId> all_of(ParticipationId first) const;
    [[nodiscard]] bool is_same(const Values& values, ParticipationId id) const;
    /// Whether one of them ended before the other began.
    [[nodiscard]] bool is_apart(const Values& values, ParticipationId id) const;

    Participations m_rows;
    PairTable m_pairs;
    std::multimap<ParticipationId, ParticipationId> m_again; ///< By the first of the two.
};

} // namespace noaber::list
