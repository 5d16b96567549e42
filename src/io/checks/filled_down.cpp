#include <noaber/io/check.hpp>

namespace noaber {

Check filled_down()
{
    return {
        .code = "filled_down",
        .severity = Severity::note,
        .label = text("Rows do not name an arrangement"),
        .handling = message("They belong to the one above them, as --fill-down asks"),
    };
}

} // namespace noaber
