#include "core/text_order.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <string>

using namespace noaber;

namespace {

/// Texts of which many begin alike, as names do, with the least and the highest byte in them.
std::vector<std::string> alike_texts()
{
    const auto letter = rc::gen::element('a', 'b', '\0', '\xFF');
    const auto end = rc::gen::container<std::string>(letter);
    std::vector<std::string> result;
    for (std::string& text : *rc::gen::container<std::vector<std::string>>(end)) {
        const std::size_t shared = *rc::gen::inRange<std::size_t>(0, 24);
        result.push_back(std::string(shared, 'm') + text);
    }
    return result;
}

} // namespace

TEST_CASE("texts are put in the order of their bytes, equal ones as they stood")
{
    CHECK(rc::check([] {
        std::vector<std::string> texts = alike_texts();
        if (*rc::gen::inRange(0, 10) == 0) { // many are put in order otherwise than few
            for (unsigned i = 0; i < 700; ++i) {
                texts.push_back("many " + std::to_string(i * 7919 % 500 * (i % 3 + 1)));
            }
        }
        const std::vector<std::string_view> views{texts.begin(), texts.end()};
        std::vector<std::uint32_t> expected(texts.size());
        std::iota(expected.begin(), expected.end(), 0U);
        std::stable_sort(expected.begin(), expected.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
        RC_ASSERT(order_of(views) == expected);
    }));
}
