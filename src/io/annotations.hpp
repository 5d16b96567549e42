#pragma once

#include "format/csv.hpp"

#include <noaber/model/register.hpp>

namespace noaber {

/// Reads facts that a person added to a register: a CSV table of subject, field, value, from, until
/// and source, the first three required.
///
/// The subject is the code of an arrangement or version, and the field one of obligation, scope,
/// domains and host; or the code of an organisation, and the field the name of an attribute of
/// one's own (snake_case, no column of the model). Throws Fault::input with file and line for
/// anything else, for a value that its field cannot have, and for a period that ends before it
/// begins.
[[nodiscard]] Annotations
read_annotations(format::ByteSource source, std::string file, const Register& about);

} // namespace noaber
