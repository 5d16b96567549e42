#include <noaber/io/check.hpp>

namespace noaber {

Check row_twice()
{
    return {
        .code = "row_twice",
        .severity = Severity::warning,
        .label = text("A row says what another row says"),
        .handling = message("It counts once"),
    };
}

} // namespace noaber
