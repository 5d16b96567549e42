#include <noaber/io/check.hpp>

namespace noaber {

Check conflicting_facts()
{
    return {
        .code = "conflicting_facts",
        .severity = Severity::warning,
        .label = text("Rows say different things of one arrangement or participant"),
        .handling = message("The first row counts"),
        .hint = message("Say it in one way"),
    };
}

} // namespace noaber
