#pragma once

#include <cstdint>

namespace noaber::algo {

/// Random numbers of one trial: the same for the same seed and trial, on every machine and thread.
///
/// splitmix64: Steele, Lea & Flood, OOPSLA (2014) 453. Not for secrets.
class Random {
public:
    explicit Random(std::uint64_t state) : m_state{state} {}
    Random(std::uint64_t seed, std::uint64_t trial) : m_state{mixed(mixed(seed) + trial)} {}

    std::uint64_t next() { return mixed(m_state += gamma); }

    /// The n-th number, from 0, of the sequence that starts at `state`.
    static std::uint64_t nth(std::uint64_t state, std::uint64_t n)
    {
        return Random{state + n * gamma}.next();
    }

    /// A number from 0 up to `bound`, which is not 0; each is equally likely.
    /// Lemire, ACM Trans. Model. Comput. Simul. 29 (2019) 3.
    std::uint32_t below(std::uint32_t bound)
    {
        std::uint64_t product = (next() >> 32U) * bound;
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t least = (0U - bound) % bound;
            while (static_cast<std::uint32_t>(product) < least) {
                product = (next() >> 32U) * bound;
            }
        }
        return static_cast<std::uint32_t>(product >> 32U);
    }

    /// A number from 0 up to 1, not 1 itself; 53 bits of it are random.
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

private:
    static constexpr std::uint64_t gamma = 0x9E3779B97F4A7C15U;

    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace noaber::algo
