#include <noaber/io/check.hpp>

namespace noaber {

Check ditto_mark()
{
    return {
        .code = "ditto_mark",
        .severity = Severity::note,
        .label = text("Cells say that they hold what the one above them holds"),
        .handling = message("They are read so"),
        .hint = message("Write names in full: marks are wrong as soon as rows are sorted"),
    };
}

} // namespace noaber
