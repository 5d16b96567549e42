#include "report/shares.hpp"

#include "io/plain_text.hpp"

namespace noaber::report {

std::string told_share(const Teller& teller, const NamedCells& exits, std::size_t row)
{
    const auto value = exits.number(row, "share");
    return value ? teller.say(message("{} (by {})", teller.percent(*value),
                                      plain_text(exits(row, "share_basis"), "", teller.language)))
                 : teller.not_known();
}

} // namespace noaber::report
