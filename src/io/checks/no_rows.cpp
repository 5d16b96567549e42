#include <noaber/io/check.hpp>

namespace noaber {

Check no_rows()
{
    return {
        .code = "no_rows",
        .severity = Severity::warning,
        .label = text("A list has headers and no participations"),
        .handling = message("The register is empty"),
    };
}

} // namespace noaber
