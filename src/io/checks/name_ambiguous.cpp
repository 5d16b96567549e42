#include <noaber/io/check.hpp>

namespace noaber {

Check name_ambiguous()
{
    return {
        .code = "name_ambiguous",
        .severity = Severity::error,
        .label = text("A name could mean several in the reference"),
        .handling = message("It stays what it is: nobody in the reference"),
        .hint = message("Write the code or the full name, or decide it in a file for --aliases"),
    };
}

} // namespace noaber
