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
        Word{membership, "membership", text("each participant in each layer")},
        Word{pair, "pair", text("two participants that meet")},
        Word{layer, "layer", text("each layer as a whole")},
        Word{network, "network", text("the network as a whole")},
    };
    return all;
}

std::span<const Word<Scale>> words(Scale)
{
    using enum Scale;
    static constexpr std::array all{
        Word{raw, "raw", text("as counted")},
        Word{others, "others", text("divided by n-1")},
        Word{possible, "possible", text("divided by the largest possible")},
        Word{max, "max", text("the largest is 1")},
        Word{sum, "sum", text("together 1")},
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
