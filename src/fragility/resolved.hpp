#pragma once

#include <noaber/model/network.hpp>

namespace noaber {

/// Who stands for `listed` in a network: its heir, where mergers are resolved.
[[nodiscard]] inline OrganisationId resolved(const Network& network, OrganisationId listed)
{
    const bool resolve = network.options().mergers == MergerPolicy::resolve && network.date();
    return resolve ? network.source().resolved(listed, *network.date()) : listed;
}

} // namespace noaber
