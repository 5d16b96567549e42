#pragma once

#include "report/background.hpp"
#include "report/teller.hpp"

namespace noaber::report {

/// Events as a table, the last first; of very many only the last.
void write_events(Html& html,
                  const Teller& teller,
                  std::string_view caption,
                  std::vector<Event> events);

} // namespace noaber::report
