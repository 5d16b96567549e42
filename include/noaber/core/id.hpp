#pragma once

#include <compare>
#include <cstdint>

namespace noaber {

/// Position of one thing of one kind. Ids of different kinds do not mix.
///
/// Ids are handed out by the container that holds the things, in its canonical order, and mean
/// nothing outside it. A default one is the id of nothing.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t position) : m_position{position} {}

    [[nodiscard]] constexpr std::uint32_t position() const { return m_position; }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::uint32_t m_position = 0xFFFFFFFF;
};

} // namespace noaber
