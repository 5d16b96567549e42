#pragma once

#include <noaber/model/register.hpp>

namespace noaber::history {

/// From a day on, what held of an arrangement.
struct State {
    Date since;                          ///< `ever` where the source does not say since when.
    std::optional<VersionId> version;    ///< The last begun of those in force; unset: none.
    std::vector<OrganisationId> members; ///< As listed, in order, each once.

    [[nodiscard]] bool same_as(const State& other) const
    {
        return version == other.version && members == other.members;
    }
};

/// Before every day.
constexpr Date ever{std::chrono::sys_days::min()};

/// The states of an arrangement in order of date, only where something changes. A version that was
/// never in force leaves no trace.
[[nodiscard]] std::vector<State> timeline(const Register& source, ArrangementId arrangement);

/// What became of every organisation up to the last merger known: all heirs, in order.
class Heirs {
public:
    explicit Heirs(const Register& source);

    [[nodiscard]] const std::vector<OrganisationId>& of(OrganisationId organisation) const
    {
        return m_heirs[organisation.position()];
    }

    /// Those of `some` of whom no heir is an heir of any of `others`.
    [[nodiscard]] std::vector<OrganisationId>
    without_heir_among(const std::vector<OrganisationId>& some,
                       const std::vector<OrganisationId>& others) const;

private:
    std::vector<std::vector<OrganisationId>> m_heirs; ///< By organisation.
};

} // namespace noaber::history
