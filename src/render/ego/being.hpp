#pragma once

#include <noaber/core/message.hpp>
#include <noaber/model/network.hpp>

namespace noaber::render {

/// That an organisation does not exist on the network's date, since when or until when, and who
/// holds its territory now: a sentence without its full stop. Nothing for one in being.
[[nodiscard]] std::optional<Message>
absence(const Network& network, OrganisationId organisation, Language language);

} // namespace noaber::render
