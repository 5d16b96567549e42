#pragma once

#include "report/teller.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::report {

/// When arrangements began and ended, drawn and as a table; where there is no drawing, why not.
void write_timeline(Html& html,
                    const Teller& teller,
                    std::string_view caption,
                    const DrawOptions& options);

} // namespace noaber::report
