#include "cli/session.hpp"

#include <noaber/io/check.hpp>
#include <noaber/measure/summary.hpp>

#include <algorithm>

namespace noaber::cli {

namespace {

/// What is wrong, a row for each check that finds something.
void add_findings(Table& table, const std::vector<Problem>& all)
{
    for (const Check& check : checks()) {
        const auto found = std::count_if(all.begin(), all.end(),
                                         [&](const Problem& one) { return one.check == &check; });
        if (found > 0) {
            table.add({Term{"finding", text("found")}, Term{check.code, check.label},
                       static_cast<std::int64_t>(found), Missing::not_applicable});
        }
    }
}

/// What must be said about how the network was made.
Message remarks(const Network& network)
{
    const Network::Counts& counts = network.counts();
    const std::size_t overlapping = counts.versions - network.versions().size();
    if (overlapping > 0) {
        return message(
            "{} versions in force of {} arrangements: {} overlap, and the last begun counts",
            counts.versions, network.versions().size(), overlapping);
    }
    if (counts.moved > 0) {
        return message(
            "{} participations of merged municipalities count as their heirs', {} of them "
            "fell together with another; --mergers keep shows them as listed",
            counts.moved, counts.joined);
    }
    return {};
}

void run(Session& session)
{
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    Table table = summary(network);
    add_findings(table, problems(reading, network));
    session.write(table, session.provenance(reading, network));
    if (const Message said = remarks(network); !said.empty()) {
        session.remark(said);
    }
}

} // namespace

Command info()
{
    return {
        .name = "info",
        .summary = message("what is in it: counts by kind, form, domain and date"),
        .description = message(
            "Counts what an input holds and what is in force on a day, how much of it is known, "
            "and what is wrong with it."),
        .inputs = "INPUT...",
        .options = together({network_options(), input_options(), table_options(), output_options(),
                             common_options()}),
        .examples = {{"noaber info data/twente", message("what the data on Twente hold")},
                     {"noaber info data/twente --at 2015-01-01 --format json",
                      message("what was in force on a day, for a program")}},
        .run = run,
    };
}

} // namespace noaber::cli
