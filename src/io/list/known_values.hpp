#pragma once

#include "io/list/interned.hpp"
#include "io/list/row_values.hpp"

#include <deque>

namespace noaber::list {

/// Values that were read before.
struct KnownRow {
    Values values;
    const ArrangementValues* about = nullptr; ///< The same of all that say the same.
};

/// What stood in rows besides names, and was read without a remark.
class KnownValues {
public:
    KnownValues() = default; ///< Knows nothing, and never will.
    explicit KnownValues(const Layout& layout);

    /// The values of a row, which has a cell for each column, where the same stood in one before.
    [[nodiscard]] const KnownRow* find(const ListRow& row);
    /// Keeps the values of a row of which none were found.
    void remember(const ListRow& row, const Values& values);

private:
    /// What stands in a row but for names; it lives as long as the row, and until the next call.
    [[nodiscard]] std::string_view key_of(const ListRow& row);

    std::vector<std::size_t> m_columns;
    bool m_is_used = false; ///< A list whose names have codes beside them is not so large.
    Interned<std::uint32_t> m_known;
    std::deque<KnownRow> m_rows; ///< Each stays where it is.
    std::string m_key;
};

} // namespace noaber::list
