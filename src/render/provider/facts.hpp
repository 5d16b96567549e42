#pragma once

#include "render/ego/facts.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::render {

/// A registered task that a provider does.
struct ProvidedService {
    std::string name;
    std::vector<OrganisationId> recipients; ///< By name.
    std::size_t with_substitute = 0;        ///< Recipients for whom someone else could do it.
};

/// An arrangement that goes with a provider.
struct Dependence {
    std::size_t place = 0; ///< In the network.
    EgoArrangement told;
    std::vector<OrganisationId> municipalities; ///< In being, the provider not among them.
};

/// What hangs on one provider: an arrangement, or a municipality that does the work of others.
struct Provider {
    std::string name;
    std::string code;
    std::vector<Dependence> dependences;
    std::vector<ProvidedService> services; ///< Registered ones; by name.
    bool themes_stand_for_tasks = false;   ///< The source has no services.
    std::size_t orphaned =
        0; ///< Tasks for others that nobody else could do, as `fragility` counts.

    /// Municipalities that depend on it, each once.
    [[nodiscard]] std::vector<OrganisationId> dependents() const;
};

/// The provider that the options name: the arrangement, else the municipality.
/// Throws Fault::usage for none; Fault::no_answer for an arrangement that is not in the network and
/// for a municipality that does no work of others.
[[nodiscard]] Provider provider_of(const Network& network, const DrawOptions& options);

} // namespace noaber::render
