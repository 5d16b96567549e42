#include <noaber/io/check.hpp>

namespace noaber {

Check merged_cells()
{
    return {
        .code = "merged_cells",
        .severity = Severity::note,
        .label = text("Cells of a spreadsheet are merged"),
        .handling = message("Only the first of them holds what stands in them"),
        .hint = message("--fill-down takes an arrangement for the rows below it"),
    };
}

} // namespace noaber
