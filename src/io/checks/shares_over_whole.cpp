#include "io/checks/share_sums.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    return share_sums(network, [](double sum) { return sum > whole_share + share_rounding; });
}

} // namespace

Check shares_over_whole()
{
    return {
        .code = "shares_over_whole",
        .severity = Severity::error,
        .label = text("The shares of all participants of an arrangement add up to over 100"),
        .handling = message("They are kept as they are"),
        .hint = message("Repair the shares at the source"),
        .find = find,
    };
}

} // namespace noaber
