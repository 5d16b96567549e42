#include <noaber/io/check.hpp>

namespace noaber {

Check number_otherwise()
{
    return {
        .code = "number_otherwise",
        .severity = Severity::warning,
        .label = text("A number has another decimal sign than the list is read with"),
        .handling = message("It is read by its own signs; those that could be read two ways are "
                            "read with the sign of the list"),
        .hint = message("--decimal says what the decimal sign is"),
    };
}

} // namespace noaber
