#include <noaber/io/check.hpp>

namespace noaber {

Check name_not_of_term()
{
    return {
        .code = "name_not_of_term",
        .severity = Severity::warning,
        .label = text("An organisation has another name than its term in the thesaurus of the government (OWMS)"),
        .handling = message("Its name counts"),
        .hint = message("Tell the keeper of the register"),
    };
}

} // namespace noaber
