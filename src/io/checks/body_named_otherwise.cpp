#include <noaber/io/check.hpp>

namespace noaber {

Check body_named_otherwise()
{
    return {
        .code = "body_named_otherwise",
        .severity = Severity::warning,
        .label = text("A register calls a body otherwise where an arrangement points to it than in "
                      "the record of the body itself"),
        .handling = message("The name of the record is used"),
        .hint = message("Ask the keeper of the register which of the two is right"),
    };
}

} // namespace noaber
