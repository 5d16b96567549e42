#pragma once

#include <noaber/model/network.hpp>

#include <string_view>
#include <vector>

namespace noaber {

/// The municipality that a person means: by code, else by name or alias without regard to case,
/// accents and hyphens; one in being on the network's date before one that is not.
/// Throws Fault::usage, with candidates, for a name that nobody has or that two have.
[[nodiscard]] OrganisationId find_municipality(const Network& network, std::string_view name);

/// The one that a person means among all who can take part: a municipality, else another.
/// Throws as find_municipality does.
[[nodiscard]] OrganisationId find_participant(const Network& network, std::string_view name);

/// The arrangement in force that a person means: by code, or by what it, its title or its citation
/// title is called. Throws Fault::usage, with candidates, for a name that none or several have.
[[nodiscard]] ArrangementId find_arrangement(const Network& network, std::string_view name);

/// The municipalities of a region: those in the arrangement of that code or name.
/// Throws Fault::usage, with candidates, for a name that no arrangement has or that several have.
[[nodiscard]] std::vector<OrganisationId> find_region(const Network& network,
                                                      std::string_view name);

/// Throws Fault::usage, with candidates, for a theme that no version of the register has.
void check_themes(const Register& source, const std::vector<std::string>& themes);

} // namespace noaber
