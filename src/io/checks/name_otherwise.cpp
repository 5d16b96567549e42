#include <noaber/io/check.hpp>

namespace noaber {

Check name_otherwise()
{
    return {
        .code = "name_otherwise",
        .severity = Severity::note,
        .label = text(
            "A name is spelled otherwise than in the reference, or is an alias or a former name"),
        .handling = message("It is taken for the one in the reference"),
        .hint = message("--write-aliases keeps what was decided, and --aliases makes it silent"),
    };
}

} // namespace noaber
