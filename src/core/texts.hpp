#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace noaber {

/// Many texts, one after another in one piece of memory.
class Texts {
public:
    /// Adds what `append` puts behind the others.
    template <class Append>
    void add(Append append)
    {
        append(m_bytes);
        m_ends.push_back(m_bytes.size());
    }

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }

    /// The text at a position; it lives as long as these do, and until one is added.
    [[nodiscard]] std::string_view operator[](std::size_t position) const
    {
        const std::size_t begin = position == 0 ? 0 : m_ends[position - 1];
        return std::string_view{m_bytes}.substr(begin, m_ends[position] - begin);
    }

    /// All of them, which live as long.
    [[nodiscard]] std::vector<std::string_view> views() const
    {
        std::vector<std::string_view> result;
        result.reserve(size());
        for (std::size_t position = 0; position < size(); ++position) {
            result.push_back((*this)[position]);
        }
        return result;
    }

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace noaber
