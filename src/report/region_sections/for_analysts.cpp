#include "report/common_parts.hpp"
#include "report/section.hpp"

namespace noaber::report::region {

namespace {

void write(Html& html, const Region& region)
{
    html.open(Tag::dl);
    fact(html, region.say(message("Natural regions")),
         region.say(message("Communities of the projection of all municipalities in the source, a "
                            "tie weighing 1/(k-1) for each shared arrangement with k of them: the "
                            "best by modularity of 20 runs of the Leiden algorithm. Traag, Waltman "
                            "& van Eck, Scientific Reports 9 (2019) 5233.")));
    if (const auto& spread = region.natural.found.modularity) {
        fact(html, region.say(message("Modularity")), region.about(spread->highest));
    }
    fact(html, region.say(message("The curve of arrangements that end")),
         region.say(message("Municipalities in the largest component of who takes part in what, "
                            "within the region, while arrangements end. Newman & Ziff, Phys. Rev. "
                            "E 64 (2001) 016706.")));
    html.close();
}

} // namespace

RegionSection for_analysts()
{
    return {.name = "for-analysts", .heading = message("For analysts"), .write = write};
}

} // namespace noaber::report::region
