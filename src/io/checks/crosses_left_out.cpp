#include <noaber/io/check.hpp>

namespace noaber {

Check crosses_left_out()
{
    return {
        .code = "crosses_left_out",
        .severity = Severity::error,
        .label = text("A column holds crosses, and more cells that are none"),
        .handling = message("It is not read, and its crosses are lost"),
        .hint = message("Write crosses only, such as x, or take the column out"),
    };
}

} // namespace noaber
