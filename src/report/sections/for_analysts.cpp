#include "report/common_parts.hpp"
#include "report/section.hpp"

namespace noaber::report {

namespace {

void write(Html& html, const Subject& subject)
{
    paragraph(html, subject,
              message("The figures under “Next to municipalities of its size” are indicators of "
                      "noaber; by these names its tables hold them."));
    write_definitions(html, subject,
                      {"arrangements", "chosen", "partners", "partner_sets", "congruence"});
    paragraph(html, subject,
              message("Percentiles are the share of the others that lie below, equal ones counting "
                      "half. Quarters are by linear interpolation between the two nearest."));
}

} // namespace

Section for_analysts()
{
    return {.name = "for-analysts", .heading = message("For analysts"), .write = write};
}

} // namespace noaber::report
