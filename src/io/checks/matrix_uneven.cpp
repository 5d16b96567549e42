#include <noaber/io/check.hpp>

namespace noaber {

Check matrix_uneven()
{
    return {
        .code = "matrix_uneven",
        .severity = Severity::warning,
        .label = text("A matrix of who works with whom says two things of a pair"),
        .handling = message("The larger number counts"),
        .hint = message("Say the same on both sides of the diagonal, or nothing on one side"),
    };
}

} // namespace noaber
