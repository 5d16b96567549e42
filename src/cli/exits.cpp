#include "cli/exits.hpp"

#include <noaber/core/text.hpp>
#include <noaber/fragility/exit.hpp>

#include <algorithm>

namespace noaber::cli {

std::vector<OrganisationId> municipalities(const Session& session, const Network& network)
{
    std::vector<OrganisationId> result;
    for (const std::string& name : session.arguments().list("municipality")) {
        result.push_back(session.municipality(network, name));
    }
    return result;
}

namespace {

/// Those who leave; with --show all perhaps nobody.
std::vector<OrganisationId> leaving(const Answer& answer)
{
    auto result = municipalities(answer.session, answer.network);
    if (result.empty() && answer.session.arguments().value("show") != "all") {
        throw Error{Fault::usage,
                    {"--municipality"},
                    message("{} given, expected the one that leaves", result.size())};
    }
    return result;
}

/// Beside every table of exits.
void add_rule(const Answer& answer)
{
    const Message rule =
        message("the exit rule of an arrangement itself comes first; this range is what is usual "
                "where there is none");
    auto& caveats = answer.provenance.caveats;
    if (std::find(caveats.begin(), caveats.end(), rule) == caveats.end()) {
        caveats.push_back(rule);
        answer.session.remark(rule);
    }
}

} // namespace

Table exit_of(const Answer& answer)
{
    const auto who = leaving(answer);
    if (who.size() > 1) {
        throw Error{Fault::usage,
                    {"--municipality"},
                    message("{} given, expected the one that leaves", who.size())};
    }
    add_rule(answer);
    return exit_table(answer.network, who.empty() ? OrganisationId{} : who.front());
}

Table exit_years_of(const Answer& answer)
{
    const auto who = leaving(answer);
    add_rule(answer);
    return exit_years_table(answer.network, who);
}

Table contagion_of(const Answer& answer)
{
    const auto who = leaving(answer);
    const std::string given = answer.session.arguments().value("tolerance").value();
    const auto percent = parse_number(given);
    if (!percent || *percent < 0) {
        throw Error{
            Fault::usage, {"--tolerance"}, message("{}, expected a percentage from 0", given)};
    }
    add_rule(answer);
    return contagion_table(answer.network, who, *percent / 100);
}

} // namespace noaber::cli
