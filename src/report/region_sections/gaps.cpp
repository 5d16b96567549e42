#include "report/common_parts.hpp"
#include "report/section.hpp"

#include <algorithm>

namespace noaber::report::region {

namespace {

/// Of how many of the arrangements a fact is known.
template <class Is>
std::size_t count(const Region& region, Is is)
{
    return static_cast<std::size_t>(std::count_if(
        region.arrangements.begin(), region.arrangements.end(), [&](const RegionArrangement& one) {
            return is(region.background.network.facts(one.place));
        }));
}

void write(Html& html, const Region& region)
{
    const std::size_t all = region.arrangements.size();
    std::vector<std::string> items;
    if (all > 0) {
        const std::size_t domains = count(
            region, [](const ArrangementFacts& facts) { return !facts.domains.value.empty(); });
        const std::size_t obligations = count(region, [](const ArrangementFacts& facts) {
            return facts.obligation.value != Obligation::unknown;
        });
        items = {region.say(domains_known(domains, all)),
                 region.say(obligations_known(obligations, all))};
    }
    for (const std::string& item : gaps_of_source(region)) {
        items.push_back(item);
    }
    items.push_back(region.say(message("What arrangements cost, how many people work in them and "
                                       "how well they work is not on this page.")));
    points(html, items);
}

} // namespace

RegionSection gaps()
{
    return {.name = "gaps", .heading = message("What is not known"), .write = write};
}

} // namespace noaber::report::region
