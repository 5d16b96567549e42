#include "cli/session.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/check.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace noaber::cli {

namespace {

std::span<const Option> own_options()
{
    static const std::array all{
        Option{.name = "severity",
               .argument = "SEVERITY",
               .help = message("only problems that matter at least so much"),
               .fallback = "note",
               .choices = choices_of<Severity>},
        Option{.name = "at-most",
               .argument = "N",
               .least = 0,
               .help = message("show so many problems of each check, and count the others; 0 shows "
                               "all"),
               .fallback = "50"},
    };
    return all;
}

std::size_t count(const std::vector<Problem>& all, Severity severity)
{
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [severity](const Problem& problem) {
            return problem.check->severity == severity;
        }));
}

/// The first problems of each check; what is left out is said in a caveat.
std::vector<Problem>
first_of_each(const std::vector<Problem>& all, std::size_t at_most, std::vector<Message>& caveats)
{
    std::map<std::string_view, std::size_t> seen;
    std::vector<Problem> shown;
    for (const Problem& problem : all) {
        if (++seen[problem.check->code] <= at_most || at_most == 0) {
            shown.push_back(problem);
        }
    }
    for (const auto& [code, total] : seen) {
        if (total > at_most && at_most > 0) {
            caveats.push_back(
                message("{} problems of {}, of which {} are shown", total, code, at_most));
        }
    }
    return shown;
}

void run(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Reading reading = session.read([](ReadOptions& options) { options.list.lenient = true; });
    const Network network = session.network(reading.content);
    std::vector<Problem> all = problems(reading, network);
    const auto least = arguments.choice<Severity>("severity");
    std::erase_if(all, [least](const Problem& problem) { return problem.check->severity < least; });

    Provenance provenance = session.provenance(reading, network);
    provenance.caveats.clear();
    const auto at_most = static_cast<std::size_t>(arguments.number("at-most").value_or(0));
    const auto shown = first_of_each(all, at_most, provenance.caveats);
    session.write(problem_table(shown, session.table_language()), provenance);

    const std::size_t errors = count(all, Severity::error);
    const auto said = [&session](const Message& part) { return part.in(session.language()); };
    const std::array parts{
        said(counted(errors, "{} error", "{} errors")),
        said(counted(count(all, Severity::warning), "{} warning", "{} warnings")),
        said(counted(count(all, Severity::note), "{} note", "{} notes"))};
    session.remark(verbatim(join(parts, ", ")));
    if (errors > 0) {
        session.found_errors();
    }
}

} // namespace

Command check()
{
    return {
        .name = "check",
        .summary = message("what is wrong with it: each problem, its place, and what was done"),
        .description = message(
            "Lists every problem of the inputs and of the network of a day, errors first: where it "
            "is, what stands there, what was expected, what noaber did about it, and what you can "
            "do. Rows of a list that cannot be read are listed too, and left out. The exit status "
            "is 1 when there are errors."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber check data/twente", message("what is wrong with the data on Twente")},
                     {"noaber check data/twente --severity warning --format csv",
                      message("what matters, for a spreadsheet")}},
        .run = run,
    };
}

} // namespace noaber::cli
