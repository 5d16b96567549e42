#pragma once

#include "io/list/interned.hpp"

#include <fmt/format.h>

namespace noaber::list {

/// `text` as a code: small letters, digits and hyphens, at most 80 of them; "x" for nothing of
/// these.
[[nodiscard]] std::string slug(std::string_view text);

/// Codes that are taken, so that others get their own.
class Codes {
public:
    void take(const std::string& code)
    {
        if (m_taken.find(code) == nullptr) {
            m_taken.put(code, 1);
        }
    }

    /// A code of a name that nobody has yet, and now has: `tax`, then `tax-2`.
    [[nodiscard]] std::string fresh(std::string_view name)
    {
        const std::string first = slug(name);
        std::string code = first;
        for (std::size_t i = 2; m_taken.find(code) != nullptr; ++i) {
            code = fmt::format("{}-{}", first, i);
        }
        m_taken.put(code, 1);
        return code;
    }

private:
    Interned<char> m_taken;
};

} // namespace noaber::list
