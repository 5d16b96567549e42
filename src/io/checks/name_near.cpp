#include <noaber/io/check.hpp>

namespace noaber {

Check name_near()
{
    return {
        .code = "name_near",
        .severity = Severity::warning,
        .label = text("A name is near one in the reference, and near no other"),
        .handling = message("It is taken for the nearest"),
        .hint = message("See whether it is the one; --write-aliases keeps what was decided"),
    };
}

} // namespace noaber
