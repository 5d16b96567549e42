#include <noaber/io/check.hpp>

namespace noaber {

Check spreadsheet_extras()
{
    return {
        .code = "spreadsheet_extras",
        .severity = Severity::warning,
        .label = text("A spreadsheet holds macros, links to other files or embedded things"),
        .handling = message("They are not looked at"),
    };
}

} // namespace noaber
