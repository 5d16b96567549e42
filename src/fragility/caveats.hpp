#pragma once

#include <noaber/core/message.hpp>
#include <noaber/model/network.hpp>

#include <vector>

namespace noaber {

/// What a reader must know of who does what for whom: themes that stand for services, hosts that
/// are inferred.
[[nodiscard]] std::vector<Message> supply_caveats(const Network& network, bool stand_for);

} // namespace noaber
