#include <noaber/io/check.hpp>

namespace noaber {

Check code_unknown()
{
    return {
        .code = "code_unknown",
        .severity = Severity::warning,
        .label = text("The code beside a name is nobody's in the reference"),
        .handling = message("The name counts"),
        .hint = message("Repair the code, or take the column out"),
    };
}

} // namespace noaber
