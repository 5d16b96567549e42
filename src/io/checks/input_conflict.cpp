#include <noaber/io/check.hpp>

namespace noaber {

Check input_conflict()
{
    return {
        .code = "input_conflict",
        .severity = Severity::warning,
        .label = text("Two inputs say different things"),
        .handling = message("The one that is named first counts"),
        .hint = message("Name the better one first"),
    };
}

} // namespace noaber
