#include <noaber/io/check.hpp>

namespace noaber {

Check personal_data()
{
    return {
        .code = "personal_data",
        .severity = Severity::warning,
        .label = text("A column holds what looks like data about persons"),
        .handling = message("It is not read, and stands in no answer"),
        .hint = message("Leave it out of lists that are sent around"),
    };
}

} // namespace noaber
