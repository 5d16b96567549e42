#include <noaber/io/check.hpp>

namespace noaber {

Check code_not_of_name()
{
    return {
        .code = "code_not_of_name",
        .severity = Severity::error,
        .label = text("Code and name of a participant mean two different ones"),
        .handling = message("The code counts"),
        .hint = message("Repair the one that is wrong"),
    };
}

} // namespace noaber
