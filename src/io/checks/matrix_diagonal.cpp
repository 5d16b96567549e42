#include <noaber/io/check.hpp>

namespace noaber {

Check matrix_diagonal()
{
    return {
        .code = "matrix_diagonal",
        .severity = Severity::note,
        .label = text("A matrix of who works with whom says that somebody works with itself"),
        .handling = message("It is not read"),
    };
}

} // namespace noaber
