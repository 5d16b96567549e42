#include "cli/interruption.hpp"

#include <signal.h>

#include <array>
#include <atomic>
#include <cstddef>

namespace noaber::cli {

namespace {

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};

std::atomic<int> noted = 0;
static_assert(std::atomic<int>::is_always_lock_free); // else a handler could not write it

void note(int signal)
{
    noted = signal;
}

} // namespace

struct Interruption::Handlers {
    std::array<struct sigaction, signals.size()> actions{};
};

Interruption::Interruption() : m_before{std::make_unique<Handlers>()}
{
    noted = 0;
    struct sigaction action {};
    action.sa_handler = note;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second time it does what it always did
    for (std::size_t i = 0; i < signals.size(); ++i) {
        sigaction(signals[i], &action, &m_before->actions[i]);
    }
}

Interruption::~Interruption()
{
    for (std::size_t i = 0; i < signals.size(); ++i) {
        sigaction(signals[i], &m_before->actions[i], nullptr);
    }
}

int Interruption::signal()
{
    return noted;
}

} // namespace noaber::cli
