#include <noaber/io/check.hpp>

namespace noaber {

Check double_encoded()
{
    return {
        .code = "double_encoded",
        .severity = Severity::warning,
        .label = text("A text was encoded twice: accents look like two odd letters"),
        .handling = message("It is read as it was meant"),
        .hint = message("Repair it at the source: it was read there in another encoding than it "
                        "was written in"),
    };
}

} // namespace noaber
