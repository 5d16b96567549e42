#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>

#include <optional>
#include <vector>

namespace noaber::hindsight {

/// A way to order cases: the highest score is thought to be the first to go.
struct Ranking {
    std::string_view name; ///< Of columns: snake_case English.
    std::string_view label;
    bool is_baseline = false;
    std::vector<std::optional<double>> scores; ///< By case.
};

/// A municipality in an arrangement.
struct Member {
    std::size_t arrangement = 0; ///< Position in versions().
    OrganisationId organisation;
};

/// What can happen to whom.
struct Cases {
    std::vector<std::size_t> arrangements; ///< Positions in versions(): with a municipality.
    std::vector<Member> members;           ///< By arrangement, in the register's order.
};
[[nodiscard]] Cases cases_of(const Network& network);

/// The rankings of arrangements, and of participations; in the same order, the last the mean of
/// ours. All from what holds on the network's date or before it. O(sum over arrangements of
/// participants * partners).
[[nodiscard]] std::vector<Ranking> arrangement_rankings(const Network& network, const Cases& cases);
[[nodiscard]] std::vector<Ranking> member_rankings(const Network& network, const Cases& cases);

} // namespace noaber::hindsight
