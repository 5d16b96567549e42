#pragma once

#include <noaber/model/network.hpp>

namespace noaber {

/// Whether an arrangement of that form, with what is known of it, is among those selected.
[[nodiscard]] bool
selects(const Selection& selection, LegalForm form, const ArrangementFacts& facts);

} // namespace noaber
