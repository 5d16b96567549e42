#include "render/layout.hpp"

#include "render/child.hpp"

#include <algorithm>
#include <cmath>

namespace noaber::render {

namespace {

Message reason(ChildEnd end)
{
    switch (end) {
    case ChildEnd::not_started:
        return message("the layout program cannot be started");
    case ChildEnd::late:
        return message("the layout program was not ready in time");
    case ChildEnd::too_much:
        return message("the layout program wrote too much");
    default:
        return message("the layout program failed");
    }
}

/// Whole seconds of computing, at least as many as of the clock.
std::string computing_seconds(double seconds)
{
    return std::to_string(static_cast<int>(std::ceil(std::clamp(seconds, 1.0, 86'400.0))));
}

} // namespace

LayoutResult
lay_out(const layout::Request& request, const std::filesystem::path& program, double seconds)
{
    if (program.empty()) {
        return {{}, message("there is no layout program")};
    }
    const ChildOutput output =
        run_child(program, {computing_seconds(seconds)}, to_text(request), {.seconds = seconds});
    if (output.end != ChildEnd::done) {
        return {{}, reason(output.end)};
    }
    auto positions = parse_positions(output.bytes, request);
    if (!positions) {
        return {{}, message("the layout program gave no answer that can be read")};
    }
    return {std::move(positions), {}};
}

} // namespace noaber::render
