#include "render/captions.hpp"
#include "report/frame.hpp"
#include "report/pages.hpp"

#include <algorithm>

namespace noaber {

namespace report {

namespace {

/// Arrangements of all of them: what makes a region of them.
std::size_t of_all(const Region& region)
{
    return static_cast<std::size_t>(std::count_if(
        region.arrangements.begin(), region.arrangements.end(), [&](const RegionArrangement& one) {
            return one.members > 1 && one.members == region.municipalities.size();
        }));
}

std::string title(const Region& region)
{
    const std::size_t count = region.shared();
    if (count == 0) {
        return region.say(
            message("{}: its municipalities share no arrangement with one another", region.name));
    }
    return region.say(message("{}: all municipalities take part in {} of the {} arrangements that "
                              "they share",
                              region.name, of_all(region), count));
}

std::vector<Message> introduction(const Region& region)
{
    const std::size_t count = region.municipalities.size();
    const auto date = region.network.date();
    return {date ? counted(count,
                           "This page shows how the {} municipality of {} worked together on {}, "
                           "as far as the source knows.",
                           "This page shows how the {} municipalities of {} worked together on "
                           "{}, as far as the source knows.",
                           region.name, render::long_date(*date, region.language))
                 : counted(count,
                           "This page shows how the {} municipality of {} works together, as far "
                           "as the source knows.",
                           "This page shows how the {} municipalities of {} work together, as far "
                           "as the source knows.",
                           region.name)};
}

NetworkOptions cut(const Network& whole, const std::vector<OrganisationId>& municipalities)
{
    NetworkOptions options = whole.options();
    options.within = municipalities;
    return options;
}

} // namespace

Page written_region(const Teller& teller,
                    const Background& background,
                    const NaturalRegions& natural,
                    const RegionPageOptions& options)
{
    const Network& whole = background.network;
    const Network part{whole.source(), cut(whole, options.municipalities)};
    const Region region{{part, teller.provenance, teller.language, teller.worn, teller.links},
                        background,
                        natural,
                        options};
    const std::string heading = title(region);
    return {.html =
                framed<Region>(region, heading, introduction(region), region::region_sections()),
            .title = heading};
}

} // namespace report

Page region_page(const Network& network,
                 const Provenance& provenance,
                 const RegionPageOptions& options)
{
    const report::Dress worn = report::dress(options.theme);
    return report::written_region({network, provenance, options.language, worn},
                                  report::background_of(network), report::natural_regions(network),
                                  options);
}

} // namespace noaber
