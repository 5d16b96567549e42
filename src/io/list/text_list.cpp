#include "io/list/text_list.hpp"

#include "io/list/plain_list.hpp"

namespace noaber::list {

Register text_list(const std::function<format::ByteSource()>& open,
                   const ReadOptions& options,
                   const TablePlace& place,
                   Account& account)
{
    const std::size_t notes_before = account.notes.size();
    if (auto plain = plain_list(delimited_text(open(), options.list, place, account), options,
                                place, account)) {
        return Register{*std::move(plain)};
    }
    // from the beginning, row by row
    account.notes.erase(account.notes.begin() + static_cast<std::ptrdiff_t>(notes_before),
                        account.notes.end());
    Reader reader{options, place, account};
    read_text_rows(delimited_text(open(), options.list, place, account), options.list, place,
                   account, reader);
    return Register{reader.finish()};
}

} // namespace noaber::list
