#include "fragility/captive.hpp"

#include <array>

namespace noaber {

std::span<const Word<Captive>> words(Captive)
{
    using enum Captive;
    static constexpr std::array all{
        Word{no, "no", text("no")},
        Word{perhaps, "perhaps", text("perhaps")},
        Word{yes, "yes", text("yes")},
    };
    return all;
}

std::optional<Captive> captive(std::optional<double> free_reserves_eur,
                               std::optional<double> fee_low_eur,
                               std::optional<double> fee_high_eur)
{
    if (!free_reserves_eur || !fee_low_eur || !fee_high_eur) {
        return std::nullopt;
    }
    return *fee_low_eur > *free_reserves_eur    ? Captive::yes
           : *fee_high_eur > *free_reserves_eur ? Captive::perhaps
                                                : Captive::no;
}

} // namespace noaber
