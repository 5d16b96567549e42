#include <noaber/io/check.hpp>

namespace noaber {

Check row_left_out()
{
    return {
        .code = "row_left_out",
        .severity = Severity::error,
        .label = text("A row of a list cannot be read"),
        .handling = message("It is left out; without --lenient the list is refused"),
        .hint = message("Repair the row at the source"),
    };
}

} // namespace noaber
