#include "io/list/plain_layers.hpp"

#include "io/list/row_values.hpp"
#include "io/list/words.hpp"

#include <algorithm>

namespace noaber::list {

std::uint32_t PlainLayers::fresh(std::string_view cell, PlainLetters& letters)
{
    if (!letters.fit(cell)) {
        return none;
    }
    const std::string decoded = letters.decoded(cell);
    if (is_total(decoded)) {
        return none;
    }
    std::vector<std::string> set = domains_in(decoded);
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    const std::uint32_t number = add(std::move(set));
    m_known.put(cell, number);
    return number;
}

std::uint32_t PlainLayers::made_of(std::uint32_t a, std::uint32_t b)
{
    std::vector<std::string> all;
    std::set_union(m_sets[a].begin(), m_sets[a].end(), m_sets[b].begin(), m_sets[b].end(),
                   std::back_inserter(all));
    return all == m_sets[a] ? a : add(std::move(all));
}

std::uint32_t PlainLayers::add(std::vector<std::string> set)
{
    m_sets.push_back(std::move(set));
    return static_cast<std::uint32_t>(m_sets.size() - 1);
}

} // namespace noaber::list
