#include "report/section.hpp"

#include <algorithm>

namespace noaber::report::region {

namespace {

/// The inhabitants of all, where those of all are known.
std::string inhabitants(const Region& region)
{
    const auto& all = region.source().organisations().inhabitants;
    std::size_t sum = 0;
    for (const OrganisationId id : region.municipalities) {
        if (!all[id]) {
            return region.not_known();
        }
        sum += static_cast<std::size_t>(*all[id]);
    }
    return region.number(sum);
}

std::size_t statutory(const Region& region)
{
    return static_cast<std::size_t>(std::count_if(
        region.arrangements.begin(), region.arrangements.end(), [&](const RegionArrangement& one) {
            return region.background.network.facts(one.place).obligation.value ==
                   Obligation::statutory;
        }));
}

void write(Html& html, const Region& region)
{
    html.open(Tag::dl);
    fact(html, region.say(message("Municipalities")), region.number(region.municipalities.size()));
    fact(html, region.say(message("Inhabitants")), inhabitants(region));
    fact(html, region.say(message("Arrangements")), region.number(region.arrangements.size()));
    fact(html, region.say(message("Arrangements that two or more share")),
         region.number(region.shared()));
    fact(html, region.say(message("Known to be required by law")),
         region.number(statutory(region)));
    html.close();
}

} // namespace

RegionSection overview()
{
    return {.name = "overview", .heading = message("In short"), .write = write};
}

} // namespace noaber::report::region
