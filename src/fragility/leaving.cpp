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

std::optional<Leaving> leaving_one(const Network& network,
                                   std::size_t arrangement,
                                   const std::vector<OrganisationId>& leaving)
{
    const auto ties = network.ties(arrangement);
    std::vector<OrganisationId> who;
    std::copy_if(leaving.begin(), leaving.end(), std::back_inserter(who), [&](OrganisationId one) {
        return std::any_of(ties.begin(), ties.end(),
                           [one](const Network::Tie& tie) { return tie.organisation == one; });
    });
    if (who.empty()) {
        return std::nullopt;
    }
    const Register& source = network.source();
    const VersionId version = network.versions()[arrangement];
    return Leaving{arrangement, source.arrangements().code[source.versions().arrangement[version]],
                   std::string{source.name(version)}, stakes(network, arrangement), std::move(who)};
}

std::vector<Leaving> left_by(const Network& network, const std::vector<OrganisationId>& leaving)
{
    std::vector<Leaving> result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        if (auto one = leaving_one(network, i, leaving)) {
            result.push_back(*std::move(one));
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
