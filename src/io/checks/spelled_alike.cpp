#include <noaber/io/check.hpp>

namespace noaber {

Check spelled_alike()
{
    return {
        .code = "spelled_alike",
        .severity = Severity::warning,
        .label = text("Two names differ in case, accents or signs only"),
        .handling = message("They are taken for one"),
        .hint = message("Write the name in one way"),
    };
}

} // namespace noaber
