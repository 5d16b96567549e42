#pragma once

#include <noaber/classify/classify.hpp>

namespace noaber::classification {

/// Whether an arrangement is a partial shared service: a body of a few municipalities for support,
/// or for several tasks. A finding, not a model.
[[nodiscard]] inline bool is_partial_service(const Classification& found, Vertex arrangement)
{
    const Scope scope = found.view.arrangement(arrangement).scope;
    return (scope == Scope::support || scope == Scope::broad) &&
           found.view.neighbours(arrangement).size() <= found.rules->partial_service_at_most;
}

} // namespace noaber::classification
