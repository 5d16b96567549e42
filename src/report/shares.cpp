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

Message among_municipalities()
{
    return message("Shares by inhabitants are shares among municipalities that the source "
                   "has inhabitants of. What others pay, such as a province or municipalities "
                   "abroad, is not known: with them, shares and rises are smaller.");
}

} // namespace noaber::report
