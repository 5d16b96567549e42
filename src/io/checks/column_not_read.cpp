#include <noaber/io/check.hpp>

namespace noaber {

Check column_not_read()
{
    return {
        .code = "column_not_read",
        .severity = Severity::note,
        .label = text("A column has no name that noaber knows"),
        .handling = message("It is not read"),
        .hint = message("--columns FIELD=HEADER says what it holds"),
    };
}

} // namespace noaber
