#include <noaber/io/check.hpp>

namespace noaber {

Check totals_row()
{
    return {
        .code = "totals_row",
        .severity = Severity::warning,
        .label = text("Rows with totals stand in a list"),
        .handling = message("They are skipped"),
        .hint = message("Leave totals out of the list"),
    };
}

} // namespace noaber
