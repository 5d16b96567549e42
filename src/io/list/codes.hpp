#pragma once

#include "core/text_order.hpp"
#include "io/list/interned.hpp"

#include <noaber/core/column.hpp>

#include <fmt/format.h>

namespace noaber::list {

/// `text` as a code: small letters, digits and hyphens, at most 80 of them; "x" for nothing of
/// these.
[[nodiscard]] std::string slug(std::string_view text);
/// The same, behind what stands there.
void append_slug(std::string& to, std::string_view text);

/// Codes that are taken, so that others get their own.
class Codes {
public:
    void take(const std::string& code) { static_cast<void>(m_taken.find_or_put(code, m_count++)); }

    /// A code of a name that nobody has yet, and now has: `tax`, then `tax-2`.
    [[nodiscard]] std::string fresh(std::string_view name)
    {
        const std::string first = slug(name);
        std::string code = first;
        for (std::size_t i = 2; m_taken.find_or_put(code, m_count) != m_count; ++i) {
            code = fmt::format("{}-{}", first, i);
        }
        ++m_count;
        return code;
    }

    /// Gives codes to those of `rows` that have none, by their names, so that the order of rows
    /// leaves no trace.
    template <class Table, class Key>
    static void fill(Table& rows, const Column<Key, std::string>& name);

private:
    Interned<std::uint32_t> m_taken; ///< And as which it was taken.
    std::uint32_t m_count = 0;
};

template <class Table, class Key>
void Codes::fill(Table& rows, const Column<Key, std::string>& name)
{
    Codes codes;
    std::vector<Key> without;
    std::vector<std::string_view> names;
    for (const Key id : rows.ids()) {
        if (rows.code[id].empty()) {
            without.push_back(id);
            names.push_back(name[id]);
        } else {
            codes.take(rows.code[id]);
        }
    }
    for (const std::uint32_t position : order_of(names)) {
        rows.code.set(without[position], codes.fresh(names[position]));
    }
}

} // namespace noaber::list
