#include <noaber/io/check.hpp>

namespace noaber {

Check footnote_row()
{
    return {
        .code = "footnote_row",
        .severity = Severity::warning,
        .label = text("Remarks stand below a list"),
        .handling = message("They are skipped"),
    };
}

} // namespace noaber
