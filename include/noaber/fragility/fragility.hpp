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
                 ///< cut_off_inhabitants, orphaned_services`; by kind, then rank, then code.
    std::vector<Message> caveats;
};

/// Lets every arrangement, host and municipality fail in turn; the columns say what is counted.
///
/// Services are those of the register. Where it has none, each theme of an arrangement is a service
/// for each of its municipalities, and a caveat says so.
/// Cost: O(V + E) for all arrangements and municipalities at once, and again for each host.
/// Hopcroft & Tarjan, Comm. ACM 16 (1973) 372.
[[nodiscard]] Fragility fragility(const Network& network, const FragilityOptions& options = {});

} // namespace noaber
