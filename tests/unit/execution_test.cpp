#include <noaber/core/execution.hpp>

#include <catch2/catch.hpp>

#include <stdexcept>
#include <vector>

using namespace noaber;

namespace {

class Recorder : public Watch {
public:
    explicit Recorder(std::size_t stop_after = 1'000'000) : m_stop_after{stop_after} {}

    void tell(const Message&, std::size_t done, std::size_t) override { told.push_back(done); }
    bool wants_stop() const override { return !told.empty() && told.back() >= m_stop_after; }

    std::vector<std::size_t> told;

private:
    std::size_t m_stop_after;
};

class Broken : public Watch {
public:
    void tell(const Message&, std::size_t, std::size_t) override
    {
        throw std::runtime_error{"no terminal"};
    }
    bool wants_stop() const override { return false; }
};

std::size_t steps_taken(const Execution& execution, std::size_t steps)
{
    Work work{execution, message("Failures"), steps};
    std::size_t taken = 0;
    while (taken < steps && work.goes_on()) {
        work.step();
        ++taken;
    }
    work.end();
    return taken;
}

} // namespace

TEST_CASE("work that nobody watches takes all its steps")
{
    CHECK(steps_taken({}, 7) == 7);
}

TEST_CASE("a watch is told of the last step, and not of each of many")
{
    Recorder watch;
    steps_taken({.watch = &watch}, 10'000);
    CHECK(watch.told.back() == 10'000);
    CHECK(watch.told.size() < 250);
}

TEST_CASE("work that is asked to stop ends as interrupted")
{
    Recorder watch{3};
    CHECK_THROWS_AS(steps_taken({.watch = &watch}, 10), Interrupted);
    CHECK(watch.told == std::vector<std::size_t>{1, 2, 3});
}

TEST_CASE("what a watch throws comes out at the end of the work")
{
    Broken watch;
    CHECK_THROWS_AS(steps_taken({.watch = &watch}, 10), std::runtime_error);
}
