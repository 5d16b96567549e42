#pragma once

#include <noaber/io/list.hpp>

#include <string>
#include <string_view>

namespace noaber::list {

/// The encoding of a list in which no row needs a second look: the same for all cells.
class PlainLetters {
public:
    explicit PlainLetters(ListEncoding wanted)
        : m_may_be_1252{wanted != ListEncoding::utf_8}, m_is_1252{wanted ==
                                                                  ListEncoding::windows_1252}
    {}

    /// Whether a cell is written as those before it, and once only.
    [[nodiscard]] bool fit(std::string_view cell);

    /// A cell that fits, as UTF-8.
    [[nodiscard]] std::string decoded(std::string_view cell) const;

    /// Whether they are in Windows-1252, as far as they tell.
    [[nodiscard]] bool are_1252() const { return m_is_1252; }

private:
    bool m_may_be_1252;
    bool m_is_1252;
    bool m_is_utf8 = false;
};

} // namespace noaber::list
