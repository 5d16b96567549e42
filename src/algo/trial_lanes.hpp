#pragma once

#include <array>
#include <cstdint>

namespace noaber::algo {

/// One bit for each of 512 trials.
struct TrialLanes {
    static constexpr std::uint32_t words = 8;
    static constexpr std::uint32_t count = words * 64;

    std::array<std::uint64_t, words> w{};

    static TrialLanes all()
    {
        TrialLanes result;
        result.w.fill(~std::uint64_t{0});
        return result;
    }
    [[nodiscard]] bool any() const
    {
        std::uint64_t sum = 0;
        for (const std::uint64_t word : w) {
            sum |= word;
        }
        return sum != 0;
    }
    void set(std::uint32_t lane) { w[lane / 64] |= std::uint64_t{1} << (lane % 64); }
    void clear(std::uint32_t lane) { w[lane / 64] &= ~(std::uint64_t{1} << (lane % 64)); }
    [[nodiscard]] bool has(std::uint32_t lane) const
    {
        return ((w[lane / 64] >> (lane % 64)) & 1U) != 0;
    }

    friend TrialLanes operator&(TrialLanes a, const TrialLanes& b)
    {
        for (std::uint32_t i = 0; i < words; ++i) {
            a.w[i] &= b.w[i];
        }
        return a;
    }
    friend TrialLanes operator^(TrialLanes a, const TrialLanes& b)
    {
        for (std::uint32_t i = 0; i < words; ++i) {
            a.w[i] ^= b.w[i];
        }
        return a;
    }
    TrialLanes& operator|=(const TrialLanes& b)
    {
        for (std::uint32_t i = 0; i < words; ++i) {
            w[i] |= b.w[i];
        }
        return *this;
    }
    /// Those of a that are not in b.
    friend TrialLanes without(TrialLanes a, const TrialLanes& b)
    {
        for (std::uint32_t i = 0; i < words; ++i) {
            a.w[i] &= ~b.w[i];
        }
        return a;
    }
};

/// A number for each lane, its bits in planes: adding to all costs as much as adding to one.
class TrialCounters {
public:
    void add(TrialLanes to, std::uint32_t count)
    {
        for (std::uint32_t bit = 0; count >> bit != 0; ++bit) {
            TrialLanes carry = (count >> bit & 1U) != 0 ? to : TrialLanes{};
            for (std::uint32_t plane = bit; plane < m_planes.size() && carry.any(); ++plane) {
                const TrialLanes both = m_planes[plane] & carry;
                m_planes[plane] = m_planes[plane] ^ carry;
                carry = both;
            }
        }
    }
    [[nodiscard]] std::uint32_t of(std::uint32_t lane) const
    {
        std::uint32_t result = 0;
        for (std::uint32_t plane = 0; plane < m_planes.size(); ++plane) {
            result |= m_planes[plane].has(lane) ? 1U << plane : 0U;
        }
        return result;
    }

private:
    std::array<TrialLanes, 32> m_planes{};
};

} // namespace noaber::algo
