#include "report/exits.hpp"

#include <cmath>

namespace noaber::report {

std::string told_rise(const Teller& teller, const NamedCells& exits, std::size_t row)
{
    const auto rise = exits.number(row, "rise");
    const auto first_whole =
        static_cast<std::size_t>(std::ceil(exits.number(row, "fee_high_years").value_or(0))) + 1;
    return rise ? teller.say(message("{} from year {}", teller.percent(*rise), first_whole))
                : teller.not_known();
}

namespace {

std::string range(const Teller& teller, const NamedCells& exits, std::size_t row)
{
    const auto low = exits.number(row, "fee_low_eur");
    const auto high = exits.number(row, "fee_high_eur");
    if (low && high) {
        return *low < *high
                   ? teller.say(message("{} to {}", teller.euros(*low), teller.euros(*high)))
                   : teller.euros(*low);
    }
    const double low_years = exits.number(row, "fee_low_years").value_or(0);
    const double high_years = exits.number(row, "fee_high_years").value_or(0);
    return low_years < high_years
               ? teller.say(message("{} to {} times what it pays in a year",
                                    teller.about(low_years), teller.about(high_years)))
               : teller.say(message("{} times what it pays in a year", teller.about(low_years)));
}

} // namespace

std::string told_fee(const Teller& teller, const NamedCells& exits, std::size_t row)
{
    const std::string fee = range(teller, exits, row);
    const std::string_view held = exits.words(row, "captive");
    std::string result = exits.words(row, "fee_basis") == "own"
                             ? teller.say(message("{}, by its own rule", fee))
                             : fee;
    if (held == "yes") {
        result += "; " + teller.say(message("more than its free reserves"));
    } else if (held == "perhaps") {
        result += "; " + teller.say(message("perhaps more than its free reserves"));
    }
    return result;
}

std::string told_end(const Teller& teller, std::string_view who, bool is_host, std::size_t stay)
{
    if (is_host) {
        return teller.say(message("it ends: {} does its work", who));
    }
    return stay < 2 ? teller.say(message("it ends: one alone cannot keep it up")) : std::string{};
}

std::vector<Message> exit_rules()
{
    return {message("An arrangement’s own rule on leaving comes first. Where none is known, this "
                    "range is usual: five years, in full or less each year."),
            message("The rise is what those who stay pay more each year once no fee is paid, as if "
                    "no cost could be saved.")};
}

} // namespace noaber::report
