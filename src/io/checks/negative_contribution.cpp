#include <noaber/io/check.hpp>

namespace noaber {

Check negative_contribution()
{
    return {
        .code = "negative_contribution",
        .severity = Severity::warning,
        .label = text("A contribution is negative"),
        .handling = message("It is kept as it is"),
    };
}

} // namespace noaber
