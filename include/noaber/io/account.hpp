#pragma once

#include <noaber/io/note.hpp>
#include <noaber/io/reference.hpp>
#include <noaber/table/provenance.hpp>

namespace noaber {

/// What is told of an input beside its content.
struct Account {
    Source source;
    std::vector<Note> notes;             ///< What was met while reading.
    std::vector<NameDecision> decisions; ///< For whom the names in it were taken.
    Places places = {};                  ///< Where things stand, if that is asked for.
};

} // namespace noaber
