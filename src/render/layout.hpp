#pragma once

#include "layout/protocol.hpp"

#include <noaber/core/message.hpp>

#include <filesystem>

namespace noaber::render {

/// The places of a drawing's parts, or why there are none.
struct LayoutResult {
    std::optional<layout::Positions> positions;
    Message reason; ///< Empty when there are positions.
};

/// Asks the program noaber-layout, in a guarded process of its own, for at most `seconds`.
[[nodiscard]] LayoutResult
lay_out(const layout::Request& request, const std::filesystem::path& program, double seconds);

} // namespace noaber::render
