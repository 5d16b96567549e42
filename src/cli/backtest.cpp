#include "cli/backtest.hpp"

#include <algorithm>
#include <array>

namespace noaber::cli {

namespace {

bool is_backtest_table(std::string_view name)
{
    const auto all = backtest_tables();
    return std::any_of(all.begin(), all.end(),
                       [name](const Shown<Backtest>& each) { return each.name == name; });
}

} // namespace

std::span<const Shown<Backtest>> backtest_tables()
{
    static const std::array all{
        Shown<Backtest>{"causes", message("of a backtest: what happened since, by cause"),
                        [](const Backtest& answer) { return answer.causes; }},
        Shown<Backtest>{"scores", message("of a backtest: how well it could have been told"),
                        [](const Backtest& answer) { return answer.scores; }},
        Shown<Backtest>{"differences",
                        message("of a backtest: how much better than a single figure"),
                        [](const Backtest& answer) { return answer.differences; }},
        Shown<Backtest>{"ended", message("of a backtest: the arrangements that ended, with ranks"),
                        [](const Backtest& answer) { return answer.ended; }},
        Shown<Backtest>{"exits", message("of a backtest: the municipalities that left, with ranks"),
                        [](const Backtest& answer) { return answer.exits; }},
    };
    return all;
}

bool asks_for_backtest(const Arguments& arguments)
{
    return arguments.flag("backtest") || is_backtest_table(arguments.value("show").value_or(""));
}

void show_backtest(Session& session, const Network& network, Provenance provenance)
{
    const Arguments& arguments = session.arguments();
    const Backtest answer = backtest(
        network, {.until = arguments.date("until"),
                  .resamples = static_cast<std::size_t>(arguments.number("trials").value()),
                  .seed = static_cast<std::uint64_t>(arguments.number("seed").value()),
                  .execution = session.execution()});
    provenance.caveats.insert(provenance.caveats.end(), answer.caveats.begin(),
                              answer.caveats.end());
    if (is_backtest_table(arguments.value("show").value_or(""))) {
        show(session, backtest_tables(), answer, provenance);
        return;
    }
    std::vector<Table> all;
    for (const Shown<Backtest>& each : backtest_tables()) {
        all.push_back(each.make(answer));
    }
    session.write(all, provenance);
}

} // namespace noaber::cli
