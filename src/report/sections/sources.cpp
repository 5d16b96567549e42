#include "report/common_parts.hpp"
#include "report/section.hpp"

namespace noaber::report {

Section sources()
{
    return {.name = "sources",
            .heading = message("Source and how it was counted"),
            .write = [](Html& html, const Subject& subject) { write_sources(html, subject); }};
}

} // namespace noaber::report
