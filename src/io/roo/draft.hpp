#pragma once

#include "io/roo/records.hpp"

#include <noaber/io/note.hpp>
#include <noaber/model/register.hpp>

namespace noaber::roo {

/// The records as a register, whatever their order.
///
/// Organisations are who their number says. Their code is the official one; else, of an abolished
/// municipality, the one that the mergers give to its name and last day; else `roo:` and the
/// number. Who is named and has no record is made from the name. Versions that follow one another
/// are one arrangement, with the number of the first as its code.
/// Throws Fault::input with a place when two records have one number.
[[nodiscard]] RegisterDraft draft(Records records, std::vector<Merger> mergers);

/// A note for each other name that versions call their body than its own record does, case, accents
/// and signs aside, at the first of them: one of the two is a mistake of the register.
[[nodiscard]] std::vector<Note> notes_of_names(const Records& records);

} // namespace noaber::roo
