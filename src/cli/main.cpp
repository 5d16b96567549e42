#include "cli/run.hpp"

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>

int main(int argc, char** argv)
{
    using namespace noaber::cli;
    // so that a file over the size that is allowed is an error like others, and leaves no trace
    std::signal(SIGXFSZ, SIG_IGN);
    const std::vector<std::string> words{argv + (argc > 0 ? 1 : 0), argv + argc};
    const Environment environment{
        .variable = [](const char* name) -> std::optional<std::string> {
            const char* value = std::getenv(name);
            return value == nullptr ? std::nullopt : std::optional<std::string>{value};
        },
        .program = std::filesystem::read_symlink("/proc/self/exe"),
        .is_watched = ::isatty(STDERR_FILENO) == 1,
    };
    return run(words, {std::cin, std::cout, std::cerr}, environment);
}
