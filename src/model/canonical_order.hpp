#pragma once

#include <noaber/model/register.hpp>

namespace noaber {

/// The same register with its things in the order that Register promises, and every id in it
/// following its thing. Throws as Register does.
[[nodiscard]] RegisterDraft in_canonical_order(RegisterDraft draft);

/// Annotations in the order that Register promises.
[[nodiscard]] Annotations in_canonical_order(Annotations rows);

} // namespace noaber
