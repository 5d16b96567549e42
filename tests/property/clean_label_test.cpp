#include "format/text_encoding.hpp"

#include <noaber/core/text.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <string>

using namespace noaber;

namespace {

/// Up to three words of eight letters, now and then with something odd among them.
std::string perhaps_clean_text()
{
    const auto size = *rc::gen::inRange<std::size_t>(0, 25);
    const auto usual = rc::gen::element('a', 'z', '0', '~', '!');
    const auto odd = rc::gen::element(' ', '\0', '\t', '\x1F', '\x7F', '\x80', '\xA0', '\xFF');
    std::string result = *rc::gen::container<std::string>(size, usual);
    for (int changes = *rc::gen::inRange(0, 4); changes > 0 && size > 0; --changes) {
        const bool is_space = *rc::gen::inRange(0, 3) > 0;
        result[*rc::gen::inRange<std::size_t>(0, size)] = is_space ? ' ' : *odd;
    }
    return result;
}

/// What is_clean_ascii() says, a letter at a time.
bool is_clean(const std::string& text)
{
    return !text.empty() && text.front() != ' ' && text.back() != ' ' &&
           text.find("  ") == std::string::npos &&
           std::all_of(text.begin(), text.end(),
                       [](char letter) { return letter >= ' ' && letter <= '~'; });
}

} // namespace

TEST_CASE("a text is clean where each of its letters is, and no two spaces stand together")
{
    CHECK(rc::check([] {
        const std::string text = perhaps_clean_text();
        RC_TAG(is_clean(text) ? "clean" : "not");
        RC_ASSERT(format::is_clean_ascii(text) == is_clean(text));
        if (!text.empty() && is_utf8(text)) {
            RC_ASSERT((format::clean_label(text) == text) == is_clean(text));
        }
    }));
}
