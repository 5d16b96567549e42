#include <noaber/io/check.hpp>

namespace noaber {

Check number_grouped()
{
    return {
        .code = "number_grouped",
        .severity = Severity::warning,
        .label = text("Points in a number could be marks of thousands or a decimal sign"),
        .handling = message("They are taken for marks of thousands"),
        .hint = message("--decimal says what the decimal sign is"),
    };
}

} // namespace noaber
