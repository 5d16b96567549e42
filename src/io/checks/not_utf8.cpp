#include <noaber/io/check.hpp>

namespace noaber {

Check not_utf8()
{
    return {
        .code = "not_utf8",
        .severity = Severity::warning,
        .label = text("A text file is not in UTF-8"),
        .handling = message("It is read as Windows-1252, as a whole or row by row"),
        .hint = message("Save it as \"CSV UTF-8\", or give --encoding"),
    };
}

} // namespace noaber
