#include <noaber/io/check.hpp>

namespace noaber {

Check not_what_it_is_called()
{
    return {
        .code = "not_what_it_is_called",
        .severity = Severity::warning,
        .label = text("The content of a file is of another kind than its name says"),
        .handling = message("It is read as what it is"),
        .hint = message("Give it the suffix of what it is"),
    };
}

} // namespace noaber
