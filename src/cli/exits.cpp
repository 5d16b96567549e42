#include "cli/exits.hpp"

#include <noaber/core/text.hpp>
#include <noaber/fragility/buffers.hpp>
#include <noaber/fragility/exit.hpp>
#include <noaber/io/names.hpp>

#include <algorithm>

namespace noaber::cli {

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

/// As a fraction.
double tolerance(const Answer& answer)
{
    return answer.session.arguments().fraction("tolerance").value();
}

/// Where the arrangement that a person means stands in the network.
std::optional<std::size_t> position(const Network& network, const std::string& name)
{
    const Column<VersionId, ArrangementId>& arrangement = network.source().versions().arrangement;
    try {
        const ArrangementId found = find_arrangement(network, name);
        const auto versions = network.versions();
        const auto at = std::find_if(versions.begin(), versions.end(), [&](VersionId version) {
            return arrangement[version] == found;
        });
        return at == versions.end()
                   ? std::nullopt
                   : std::optional{static_cast<std::size_t>(at - versions.begin())};
    } catch (const Error& error) {
        throw error.at({"--arrangement"});
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
    add_rule(answer);
    return contagion_table(answer.network, who, tolerance(answer));
}

Table leavers_of(const Answer& answer)
{
    add_rule(answer);
    const auto name = answer.session.arguments().value("arrangement");
    if (!name && answer.session.arguments().value("show") != "all") {
        throw Error{Fault::usage,
                    {"--arrangement"},
                    message("not given, expected the one that they leave")};
    }
    return leavers_table(answer.network, name ? position(answer.network, *name) : std::nullopt,
                         tolerance(answer));
}

Table buffers_of(const Answer& answer)
{
    Table result = buffers_table(answer.network, municipalities(answer.session, answer.network));
    if (result.rows().empty()) {
        answer.session.remark(message("nobody says what buffers are: the source registers none, "
                                      "and no annotation tells one"));
    }
    return result;
}

} // namespace noaber::cli
