#include <noaber/io/check.hpp>

namespace noaber {

Check weight_zero()
{
    return {
        .code = "weight_zero",
        .severity = Severity::warning,
        .label = text("A tie has weight zero"),
        .handling = message("It is no tie, and the row is skipped"),
    };
}

} // namespace noaber
