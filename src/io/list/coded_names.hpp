#pragma once

#include <noaber/core/text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace noaber::list {

/// The names of those in a list that have codes, so that who is named without one is not another.
class CodedNames {
public:
    /// A name of who has this code, if there is one, and the code itself, which may be named too.
    void add(std::string_view name, const std::string& code)
    {
        for (const std::string_view text : {name, std::string_view{code}}) {
            const auto [at, is_new] = m_codes.try_emplace(fold(text), code);
            if (!is_new && at->second != code) {
                at->second.reset();
            }
        }
    }

    /// The code of who is named so; empty where nobody is, or several are.
    [[nodiscard]] std::string code_of(std::string_view name) const
    {
        const auto at = m_codes.empty() ? m_codes.end() : m_codes.find(fold(name));
        return at == m_codes.end() ? std::string{} : at->second.value_or("");
    }

private:
    std::unordered_map<std::string, std::optional<std::string>> m_codes; ///< By folded names.
};

} // namespace noaber::list
