#include "fragility/caveats.hpp"

namespace noaber {

namespace {

/// Hosts that no source names outright.
std::size_t inferred_hosts(const Network& network)
{
    std::size_t result = 0;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        result += network.facts(i).host.basis == Basis::inferred ? 1U : 0U;
    }
    return result;
}

} // namespace

std::vector<Message> supply_caveats(const Network& network, bool stand_for)
{
    std::vector<Message> result;
    if (stand_for) {
        result.push_back(message("the data give no services: each theme of an arrangement stands "
                                 "for one, for each of its municipalities; one that does the work "
                                 "of whole organisations stands for all themes"));
    }
    if (const std::size_t hosts = inferred_hosts(network); hosts > 0) {
        result.push_back(counted(hosts, "the host of {} arrangement is inferred from its text",
                                 "the hosts of {} arrangements are inferred from their texts"));
    }
    return result;
}

} // namespace noaber
