#include <noaber/io/check.hpp>

namespace noaber {

Check code_completed()
{
    return {
        .code = "code_completed",
        .severity = Severity::note,
        .label = text("The code of a municipality is not written in full"),
        .handling = message("It is completed"),
    };
}

} // namespace noaber
