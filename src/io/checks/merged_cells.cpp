#include <noaber/io/check.hpp>

namespace noaber {

Check merged_cells()
{
    return {
        .code = "merged_cells",
        .severity = Severity::note,
        .label = text("Cells of a spreadsheet are merged"),
        .handling = message("Each of them holds what stands in the first"),
    };
}

} // namespace noaber
