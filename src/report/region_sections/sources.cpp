#include "report/common_parts.hpp"
#include "report/section.hpp"

namespace noaber::report::region {

RegionSection sources()
{
    return {.name = "sources",
            .heading = message("Source and how it was counted"),
            .write = [](Html& html, const Region& region) { write_sources(html, region); }};
}

} // namespace noaber::report::region
