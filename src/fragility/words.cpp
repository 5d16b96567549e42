#include <noaber/fragility/failure.hpp>
#include <noaber/fragility/percolation.hpp>

#include <array>

namespace noaber {

std::span<const Word<FailureKind>> words(FailureKind)
{
    using enum FailureKind;
    static constexpr std::array all{
        Word{arrangement, "arrangement", text("arrangement")},
        Word{host, "host", text("host")},
        Word{municipality, "municipality", text("municipality")},
    };
    return all;
}

std::span<const Word<RemovalOrder>> words(RemovalOrder)
{
    using enum RemovalOrder;
    static constexpr std::array all{
        Word{random, "random", text("at random")},
        Word{degree, "degree", text("most ties first")},
        Word{betweenness, "betweenness", text("highest betweenness first")},
    };
    return all;
}

} // namespace noaber
