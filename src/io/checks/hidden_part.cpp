#include <noaber/io/check.hpp>

namespace noaber {

Check hidden_part()
{
    return {
        .code = "hidden_part",
        .severity = Severity::warning,
        .label = text("A sheet, row or column of a spreadsheet is hidden"),
        .handling = message("It is read all the same"),
        .hint = message("Remove what others should not see"),
    };
}

} // namespace noaber
