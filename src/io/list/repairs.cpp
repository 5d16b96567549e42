#include "io/list/repairs.hpp"

#include "format/text_encoding.hpp"

#include <algorithm>

namespace noaber::list {

bool has_high_byte(std::string_view cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) > 127; });
}

void Repairs::repair(std::size_t line, std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto meant = format::undo_double_encoding(cells[i]);
        if (!meant) {
            continue;
        }
        if (m_known.insert(cells[i]).second) {
            m_account.notes.push_back({.code = "double_encoded",
                                       .place = m_place.at(line, i + 1),
                                       .subject = *meant,
                                       .found = verbatim(cells[i]),
                                       .expected = verbatim(*meant)});
        }
        cells[i] = std::move(*meant);
    }
}

} // namespace noaber::list
