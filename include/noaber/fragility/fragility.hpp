#pragma once

#include <noaber/fragility/failure.hpp>
#include <noaber/table/table.hpp>

namespace noaber {

struct FragilityOptions {
    /// With municipality the view holds no other participants; unset: everyone.
    std::optional<OrganisationKind> of;
    std::optional<FailureKind> kind; ///< Only rows of this kind.
    /// Unless empty: only the failures that touch these, computed on the whole: they themselves,
    /// what they take part in, and its hosts.
    std::vector<OrganisationId> rows;
};

/// What hurts when it fails, and what a reader must know before believing it.
struct Fragility {
    Table table; ///< `kind, code, name, rank, components, cut_off_municipalities,
                 ///< cut_off_inhabitants, orphaned_services, orphaned_municipalities,
                 ///< orphaned_inhabitants, replaced_services`; by kind, then rank, then code.
    std::vector<Message> caveats;
};

/// Lets every arrangement, host and municipality fail in turn; the columns say what is counted.
///
/// Services are those of the register. Where it has none, each theme of an arrangement is a service
/// for each of its municipalities, all themes for one whose scope is the whole organisation, and a
/// caveat says so.
/// Cost: O(V + E) for all arrangements and municipalities at once, and again for each host.
/// Hopcroft & Tarjan, Comm. ACM 16 (1973) 372.
[[nodiscard]] Fragility fragility(const Network& network, const FragilityOptions& options = {});

/// How much each municipality leans on one provider, and what it has left when one fails.
///
/// One row for each municipality of `rows` (empty: every one that receives a service): `code, name,
/// services, providers, largest_provider, largest_share, staff_share, money_share, host,
/// host_share, worst, mean`. A share of staff or money is that of the provider with most of it,
/// where it is known of all services (of money: else by the contributions to its arrangements). The
/// host is the one that does the largest share, by what it hosts. Worst and mean are over every
/// failure of a provider or host that touches it: the share of its services that is still done,
/// substitutes counted. Caveats as in fragility(). O(failures * services).
[[nodiscard]] Fragility dependence(const Network& network,
                                   const std::vector<OrganisationId>& rows = {});

} // namespace noaber
