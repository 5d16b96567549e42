#include "fragility/leaving.hpp"

#include <noaber/fragility/exit.hpp>

#include <algorithm>

namespace noaber {

namespace {

FeeWay usual(ExitFee fee, Term name)
{
    const auto series = fee_series(fee);
    return {name, {series.begin(), series.end()}};
}

FeeWay own_rule(double years)
{
    FeeWay result{{"own", text("own rule")}, {}};
    for (double left = years; left > 0; --left) {
        result.paid.push_back(std::min(left, 1.0));
    }
    return result;
}

} // namespace

std::vector<FeeWay> fee_ways(const Stakes& all)
{
    constexpr double most_years = 1000; // beyond any rule, and a bound on memory
    if (all.own_fee_years) {
        return {own_rule(std::min(*all.own_fee_years, most_years))};
    }
    return {usual(ExitFee::tapering, {"tapering", text("tapering off")}),
            usual(ExitFee::full_five_years, {"full_five_years", text("five full years")})};
}

std::vector<Leaving> left_by(const Network& network, const std::vector<OrganisationId>& leaving)
{
    const Register& source = network.source();
    std::vector<Leaving> result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const auto ties = network.ties(i);
        std::vector<OrganisationId> who;
        for (const OrganisationId one : leaving) {
            if (std::any_of(ties.begin(), ties.end(),
                            [one](const Network::Tie& tie) { return tie.organisation == one; })) {
                who.push_back(one);
            }
        }
        if (!who.empty()) {
            const VersionId version = network.versions()[i];
            result.push_back({source.arrangements().code[source.versions().arrangement[version]],
                              std::string{source.name(version)}, stakes(network, i),
                              std::move(who)});
        }
    }
    return result;
}

std::vector<TableColumn> arrangement_columns()
{
    return {{"code", message("Code"), "", message("Code of the arrangement.")},
            {"name", message("Name"), "", message("What it is called.")}};
}

} // namespace noaber
