#include "cli/progress.hpp"

#include <catch2/catch.hpp>
#include <signal.h>

#include <algorithm>
#include <sstream>

using namespace noaber;
using namespace noaber::cli;

namespace {

void take_steps(Watch& watch, std::size_t steps, int signal_in_the_middle = 0)
{
    Work work{{.watch = &watch}, message("Failures"), steps};
    for (std::size_t step = 0; step < steps && work.goes_on(); ++step) {
        if (2 * step == steps && signal_in_the_middle != 0) {
            raise(signal_in_the_middle);
        }
        work.step();
    }
    work.end();
}

std::string told(ProgressForm form, std::size_t steps)
{
    std::ostringstream out;
    Progress progress{out, form, Language::english};
    take_steps(progress, steps);
    return out.str();
}

} // namespace

TEST_CASE("a log gets a line for every tenth of the work")
{
    const std::string lines = told(ProgressForm::lines, 1000);
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 10);
    CHECK(lines.starts_with("noaber: Failures: 10%\n"));
    CHECK(lines.ends_with("noaber: Failures: 100%\n"));
}

TEST_CASE("work that is soon done leaves a terminal alone")
{
    CHECK(told(ProgressForm::line, 1000).empty());
    CHECK(told(ProgressForm::none, 1000).empty());
}

TEST_CASE("a signal stops long work, and is known afterwards")
{
    std::ostringstream out;
    Progress progress{out, ProgressForm::none, Language::english};
    CHECK_THROWS_AS(take_steps(progress, 10, SIGTERM), Interrupted);
    CHECK(Interruption::signal() == SIGTERM);
}

TEST_CASE("between works signals do what they always did")
{
    struct sigaction before {};
    struct sigaction within {};
    struct sigaction after {};
    sigaction(SIGINT, nullptr, &before);
    std::ostringstream out;
    Progress progress{out, ProgressForm::none, Language::english};
    {
        Work outer{{.watch = &progress}, message("Pages"), 2};
        take_steps(progress, 3);
        sigaction(SIGINT, nullptr, &within);
    }
    sigaction(SIGINT, nullptr, &after);
    CHECK(within.sa_handler != before.sa_handler);
    CHECK(after.sa_handler == before.sa_handler);
}
