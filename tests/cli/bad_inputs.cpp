#include "cli/bad_inputs.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

namespace noaber::test {

namespace {

/// Runs a program in a process of its own, in the folder, with files for what it says.
Ran run_program(const Folder& folder, Words all)
{
    std::vector<char*> arguments;
    for (std::string& word : all) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    const Folder said;
    const std::string out = (said / "out.txt").string();
    const std::string err = (said / "err.txt").string();
    const pid_t child = ::fork();
    if (child == 0) {
        const int out_file = ::open(out.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        const int err_file = ::open(err.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        ::dup2(out_file, 1);
        ::dup2(err_file, 2);
        if (::chdir(folder.path().c_str()) == 0) {
            ::execv(arguments.front(), arguments.data());
        }
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            .out = said.content("out.txt"),
            .err = said.content("err.txt"),
            .memory_kib = used.ru_maxrss};
}

} // namespace

Ran ran(const Folder& folder, const Words& words)
{
    Words all{NOABER_TOOL_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    return run_program(folder, std::move(all));
}

Ran ran_by_shell(const Folder& folder, const std::string& script)
{
    ::setenv("NOABER", NOABER_TOOL_PROGRAM, 1);
    ::setenv("TWENTE", NOABER_SOURCE_DIR "/data/twente", 1);
    return run_program(folder, {"/bin/sh", "-c", script});
}

} // namespace noaber::test
