#pragma once

#include "io/list/table_place.hpp"

#include <noaber/core/column.hpp>
#include <noaber/io/account.hpp>

#include <algorithm>

namespace noaber::list {

/// Calls one of a list what a cell calls it: the first name of one that went by its code, else the
/// first of both in the order of letters, so that the order of rows leaves no trace; two spellings
/// are noted.
template <class Id>
void respell(Column<Id, std::string>& names,
             Id id,
             std::string_view code,
             std::string label,
             const CellPlace& at,
             Account& account)
{
    const std::string before = names[id];
    if (before == code) {
        names.set(id, std::move(label));
    } else if (before != label) {
        account.notes.push_back({.code = "spelled_alike",
                                 .place = at.place(),
                                 .subject = label,
                                 .found = verbatim(label),
                                 .expected = verbatim(before)});
        names.set(id, std::min(before, label));
    }
}

} // namespace noaber::list
