#include "report/common_parts.hpp"
#include "report/section.hpp"

namespace noaber::report::region {

RegionSection words()
{
    return {.name = "words",
            .heading = message("Words"),
            .write = [](Html& html, const Region& region) { write_words(html, region, {}); }};
}

} // namespace noaber::report::region
