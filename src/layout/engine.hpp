#pragma once

#include "layout/protocol.hpp"

namespace noaber::layout {

/// Lays out with Graphviz, in its safe profile: nodes of fixed size, no labels, the engine's own
/// kind of edges. Nothing when Graphviz reports a failure or any error.
///
/// Graphviz is not thread-safe, leaks, and crashes on some graphs: call it once in a process of
/// its own.
[[nodiscard]] std::optional<Positions> lay_out(const Request& request);

} // namespace noaber::layout
