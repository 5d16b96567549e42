#pragma once

#include "io/list/row.hpp"
#include "io/list/table_place.hpp"
#include "io/list/words.hpp"

#include <array>
#include <vector>

namespace noaber::list {

/// Which column of a list holds what.
struct Layout {
    static constexpr std::size_t none = SIZE_MAX;

    std::size_t line = 0;             ///< Of the headers.
    std::vector<std::string> headers; ///< Without empty ones at the end.
    /// By field; none where there is none.
    std::array<std::size_t, static_cast<std::size_t>(Field::left) + 1> column{};
    bool is_wide = false; ///< A row for each participant, a column for each arrangement.

    [[nodiscard]] std::size_t of(Field field) const
    {
        return column[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] bool has(Field field) const { return of(field) != none; }
    /// Columns that hold no field.
    [[nodiscard]] std::vector<std::size_t> others() const;
};

/// The headers of a row, as people mean them, without empty ones at the end.
[[nodiscard]] std::vector<std::string> headers_of(const ListRow& row);

/// The layout that a row of headers makes; nothing where it is no such row.
/// Throws Fault::input, at `place`, for two columns of one field or name and for a header without
/// text among others.
[[nodiscard]] std::optional<Layout>
layout_of(const ListRow& row, const ListOptions& options, const TablePlace& place);

} // namespace noaber::list
