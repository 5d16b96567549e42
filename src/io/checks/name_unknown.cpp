#include <noaber/io/check.hpp>

namespace noaber {

Check name_unknown()
{
    return {
        .code = "name_unknown",
        .severity = Severity::error,
        .label = text("A name is nobody's in the reference"),
        .handling = message("It stays what it is: an organisation of kind other"),
        .hint = message("Repair it, or decide it in a file for --aliases: how other for who is not "
                        "in the reference"),
    };
}

} // namespace noaber
