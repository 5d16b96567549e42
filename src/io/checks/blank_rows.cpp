#include <noaber/io/check.hpp>

namespace noaber {

Check blank_rows()
{
    return {
        .code = "blank_rows",
        .severity = Severity::note,
        .label = text("Blank rows stand in a list"),
        .handling = message("They are skipped"),
    };
}

} // namespace noaber
