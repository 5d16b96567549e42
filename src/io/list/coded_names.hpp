#pragma once

#include <noaber/core/text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace noaber::list {

/// The names of those in a list that have codes, so that who is named without one is not another.
template <class Id>
class CodedNames {
public:
    /// A name of one; case, accents and signs between words do not count.
    void add(std::string_view name, Id id)
    {
        const auto [at, is_new] = m_whose.try_emplace(fold(name), id);
        if (!is_new && at->second != id) {
            at->second.reset();
        }
    }

    /// Whose name it is; nothing where it is nobody's or that of several.
    [[nodiscard]] std::optional<Id> find(std::string_view name) const
    {
        const auto at = m_whose.empty() ? m_whose.end() : m_whose.find(fold(name));
        return at == m_whose.end() ? std::nullopt : at->second;
    }

private:
    std::unordered_map<std::string, std::optional<Id>> m_whose; ///< By folded names.
};

} // namespace noaber::list
