#include <noaber/io/check.hpp>

namespace noaber {

Check utf16()
{
    return {
        .code = "utf16",
        .severity = Severity::note,
        .label = text("A text file is in UTF-16"),
        .handling = message("It is read as such"),
    };
}

} // namespace noaber
