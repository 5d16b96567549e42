#include "io/checks/share_sums.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    return share_sums(network, [](double sum) { return sum < whole_share - share_rounding; });
}

} // namespace

Check shares_not_whole()
{
    return {
        .code = "shares_not_whole",
        .severity = Severity::warning,
        .label = text("The shares of all participants of an arrangement do not add up to 100"),
        .handling = message("They are kept as they are"),
        .find = find,
    };
}

} // namespace noaber
