#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace noaber::list {

/// Looks texts up without making a copy of what is looked for.
struct TextHash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

template <class T>
using Interned = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

} // namespace noaber::list
