#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::render {

struct ChildLimits {
    double seconds = 30;                       ///< Of the clock on the wall.
    std::size_t bytes = std::size_t{64} << 20; ///< Of output.
};

/// How a child process came to its end.
enum class ChildEnd {
    done,        ///< By itself, and it says that all went well.
    failed,      ///< By itself, and it does not; or it crashed.
    late,        ///< We stopped it: its time was over.
    too_much,    ///< We stopped it: it wrote too much.
    not_started, ///< There is no such program, or no process to be had.
};

struct ChildOutput {
    ChildEnd end = ChildEnd::not_started;
    std::string bytes; ///< What it wrote to its standard output.
};

/// Runs a program with `input` as its standard input: no shell, nothing in its environment but what
/// is given as `NAME=value`, its standard error thrown away. Whatever happens, the process is gone
/// when this returns, and no signal handling of the calling program was changed.
[[nodiscard]] ChildOutput run_child(const std::filesystem::path& program,
                                    const std::vector<std::string>& arguments,
                                    std::string_view input,
                                    const ChildLimits& limits,
                                    const std::vector<std::string>& environment = {});

} // namespace noaber::render
