#include <noaber/io/check.hpp>

namespace noaber {

Check separator()
{
    return {
        .code = "separator",
        .severity = Severity::note,
        .label = text("Cells of a CSV file are not separated by commas"),
        .handling =
            message("Its first lines tell by what; with semicolons, numbers have a decimal comma"),
        .hint = message("--separator and --decimal say otherwise"),
    };
}

} // namespace noaber
