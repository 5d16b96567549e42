#pragma once

#include "io/list/interned.hpp"
#include "io/list/plain_letters.hpp"

#include <unordered_map>

namespace noaber::list {

/// The layers that cells name: each cell a set of them, and of what is said of an arrangement in
/// several rows the set of all.
class PlainLayers {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// The number of the set of a cell; none where it needs a second look.
    [[nodiscard]] std::uint32_t number_of(std::string_view cell, PlainLetters& letters)
    {
        const std::uint32_t known = m_known.find_or(none, cell, text_hash(cell));
        return known != none ? known : fresh(cell, letters);
    }

    /// The number of the set of what is in either of two.
    [[nodiscard]] std::uint32_t united(std::uint32_t a, std::uint32_t b)
    {
        const auto [at, is_new] = m_united.try_emplace(std::uint64_t{a} << 32U | b);
        if (is_new) {
            at->second = made_of(a, b);
        }
        return at->second;
    }

    /// The layers of a set, in order.
    [[nodiscard]] const std::vector<std::string>& of(std::uint32_t number) const
    {
        return m_sets[number];
    }

private:
    [[nodiscard]] std::uint32_t fresh(std::string_view cell, PlainLetters& letters);
    [[nodiscard]] std::uint32_t made_of(std::uint32_t a, std::uint32_t b);
    [[nodiscard]] std::uint32_t add(std::vector<std::string> set);

    Interned<std::uint32_t> m_known;                           ///< As they stand in the file.
    std::unordered_map<std::uint64_t, std::uint32_t> m_united; ///< By the numbers of two.
    std::vector<std::vector<std::string>> m_sets;
};

} // namespace noaber::list
