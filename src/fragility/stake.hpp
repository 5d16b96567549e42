#pragma once

#include <noaber/model/network.hpp>

#include <optional>
#include <vector>

namespace noaber {

/// How the share of a participant in an arrangement is known.
enum class ShareBasis { unknown, registered, contributions, inhabitants };
[[nodiscard]] std::span<const Word<ShareBasis>> words(ShareBasis);

/// What one participant pays and is, in one arrangement.
struct Stake {
    OrganisationId who;
    std::optional<double> share; ///< A fraction of the costs.
    ShareBasis basis = ShareBasis::unknown;
    std::optional<double> contribution_eur; ///< A year.
    bool is_municipality = false;
    std::optional<double> inhabitants; ///< Of municipalities.
};

/// The stakes of all that take part in an arrangement, and what is agreed on leaving it.
struct Stakes {
    std::vector<Stake> all; ///< In the order of their ids.
    double fixed = 1;       ///< The fraction of the costs that is fixed; 1 where nobody says.
    std::optional<double> own_fee_years; ///< The arrangement's own rule.
    std::optional<double> notice_months;
    std::int64_t councils = 0; ///< Municipalities that take part.

    [[nodiscard]] const Stake* of(OrganisationId who) const;

    /// What several leave with together; nothing where the share of one is not known.
    [[nodiscard]] std::optional<double> share_of(const std::vector<OrganisationId>& leaving) const;
    /// The contributions of several together; nothing where one is not known.
    [[nodiscard]] std::optional<double>
    contribution_of(const std::vector<OrganisationId>& leaving) const;
    /// The inhabitants of the municipalities that stay; nothing where those of one are not known.
    [[nodiscard]] std::optional<double>
    inhabitants_without(const std::vector<OrganisationId>& leaving) const;
};

/// The share of each is the registered one, else that of the contributions where all are known,
/// else that of the inhabitants of the municipalities where all are known. Participations that a
/// merger made one are added up; those that are cut out of the network count too.
[[nodiscard]] Stakes stakes(const Network& network, std::size_t arrangement);

} // namespace noaber
