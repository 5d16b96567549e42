#include "io/list/interned.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>
#include <string>
#include <vector>

using namespace noaber;
using list::Interned;

namespace {

/// Texts of which many come again, of any size: some alone take more than a piece of memory.
std::vector<std::string> texts_that_come_again()
{
    std::vector<std::string> result;
    const auto count = *rc::gen::inRange<std::size_t>(1, 400);
    const auto kinds = *rc::gen::inRange<std::size_t>(1, 300);
    const bool has_long = *rc::gen::inRange(0, 8) == 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto kind = *rc::gen::inRange<std::size_t>(0, kinds);
        const bool is_long = has_long && kind % 16 == 0;
        result.push_back(std::string(is_long ? 65000 + kind : kind % 40, 'm') +
                         std::to_string(kind));
    }
    return result;
}

} // namespace

TEST_CASE("a text stands for what it was put for, asked for ahead or not")
{
    CHECK(rc::check([] {
        const std::vector<std::string> texts = texts_that_come_again();
        const auto ahead = *rc::gen::inRange<std::size_t>(1, 70);
        std::map<std::string, std::uint32_t> expected;
        std::vector<std::string> in_order;
        Interned<std::uint32_t> known;
        std::vector<Interned<std::uint32_t>::Asked> asked(ahead);
        for (std::size_t from = 0; from < texts.size(); from += ahead) {
            const std::size_t count = std::min(ahead, texts.size() - from);
            for (std::size_t i = 0; i < count; ++i) {
                known.ask(asked[i], texts[from + i]);
            }
            for (std::size_t i = 0; i < count; ++i) {
                known.ask_on(asked[i]);
            }
            for (std::size_t i = 0; i < count; ++i) {
                const std::string& text = texts[from + i];
                const auto fresh = static_cast<std::uint32_t>(expected.size());
                const auto [at, is_new] = expected.emplace(text, fresh);
                if (is_new) {
                    RC_ASSERT(!known.find(text));
                    in_order.push_back(text);
                }
                RC_ASSERT(known.find_or_put(asked[i], fresh) == at->second);
                RC_ASSERT(known.find(text) == at->second);
            }
        }
        std::vector<std::string> kept;
        known.for_each([&kept](std::string_view text) { kept.emplace_back(text); });
        RC_ASSERT(kept == in_order);
    }));
}
