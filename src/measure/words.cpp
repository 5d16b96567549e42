#include <noaber/measure/measure.hpp>

#include <array>

namespace noaber {

std::span<const Word<RowsOf>> words(RowsOf)
{
    using enum RowsOf;
    static constexpr std::array all{
        Word{participant, "participant", text("participants")},
        Word{municipality, "municipality", text("municipalities")},
        Word{arrangement, "arrangement", text("arrangements")},
        Word{network, "network", text("the network as a whole")},
    };
    return all;
}

std::span<const Word<ViewKind>> words(ViewKind)
{
    using enum ViewKind;
    static constexpr std::array all{
        Word{incidence, "incidence", text("who takes part in what")},
        Word{projection, "projection", text("who meets whom")},
    };
    return all;
}

} // namespace noaber
