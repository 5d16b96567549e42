#include "core/text_order.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace noaber {

namespace {

constexpr std::size_t step = 7;

/// A text, and what of it is compared now.
struct Item {
    std::uint64_t piece = 0;
    std::uint32_t place = 0;

    friend auto operator<=>(const Item&, const Item&) = default;
};

/// Seven bytes from `at`, and below them how many there are, up to eight for more: it orders as the
/// text does from there, and two that are equal and have no more are the same text.
std::uint64_t piece_of(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(std::min(at, text.size()));
    std::uint64_t result = 0;
    if (rest.size() > step) { // one load and one swap of bytes
        for (std::size_t i = 0; i <= step; ++i) {
            result = result << 8U | static_cast<unsigned char>(rest[i]);
        }
        return (result & ~std::uint64_t{0xFF}) | (step + 1);
    }
    for (std::size_t i = 0; i < step; ++i) {
        result = result << 8U | (i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0U);
    }
    return result << 8U | rest.size();
}

bool goes_on(const Item& item)
{
    return (item.piece & 0xFFU) == step + 1;
}

/// Sorts by pieces, equals as they stand: byte by byte from the last, where they differ at all.
void sort_by_pieces(std::span<Item> items, std::vector<Item>& other)
{
    constexpr std::size_t few = 256;
    if (items.size() < few) {
        std::sort(items.begin(), items.end());
        return;
    }
    std::uint64_t differing = 0;
    for (const Item& item : items) {
        differing |= item.piece ^ items.front().piece;
    }
    other.resize(std::max(other.size(), items.size()));
    std::span<Item> from = items;
    std::span<Item> to = std::span{other}.first(items.size());
    for (unsigned shift = 0; shift < 64; shift += 8) {
        if ((differing >> shift & 0xFFU) == 0) {
            continue;
        }
        std::array<std::uint32_t, 257> next{};
        for (const Item& item : from) {
            ++next[(item.piece >> shift & 0xFFU) + 1];
        }
        std::partial_sum(next.begin(), next.end(), next.begin());
        for (const Item& item : from) {
            to[next[item.piece >> shift & 0xFFU]++] = item;
        }
        std::swap(from, to);
    }
    if (from.data() != items.data()) {
        std::copy(from.begin(), from.end(), items.begin());
    }
}

/// Items that are alike before `at`.
struct Alike {
    std::span<Item> items;
    std::size_t at = 0;
};

} // namespace

std::vector<std::uint32_t> order_of(std::span<const std::string_view> texts)
{
    std::vector<Item> all(texts.size());
    for (std::uint32_t place = 0; place < all.size(); ++place) {
        all[place].place = place;
    }
    std::vector<Alike> to_do{{all, 0}}; // no recursion: texts may be long
    std::vector<Item> other;
    while (!to_do.empty()) {
        const auto [items, at] = to_do.back();
        to_do.pop_back();
        for (Item& item : items) {
            item.piece = piece_of(texts[item.place], at);
        }
        if (!std::is_sorted(items.begin(), items.end())) {
            sort_by_pieces(items, other);
        }
        for (auto first = items.begin(); first != items.end();) {
            const auto last = std::find_if(
                first, items.end(), [&](const Item& item) { return item.piece != first->piece; });
            if (last - first > 1 && goes_on(*first)) {
                to_do.push_back({{first, last}, at + step});
            }
            first = last;
        }
    }
    std::vector<std::uint32_t> result(all.size());
    std::transform(all.begin(), all.end(), result.begin(),
                   [](const Item& item) { return item.place; });
    return result;
}

} // namespace noaber
