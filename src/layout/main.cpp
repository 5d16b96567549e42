#include "layout/engine.hpp"

#include <sys/resource.h>

#include <charconv>
#include <iostream>
#include <sstream>
#include <string_view>

namespace {

constexpr rlim_t most_bytes = rlim_t{1} << 30;

void limit(decltype(RLIMIT_CPU) resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both); // a limit that is already lower stays
}

/// The seconds that the first argument gives; 0 when it gives none.
rlim_t seconds(int count, char** arguments)
{
    rlim_t value = 0;
    if (count == 2) {
        const std::string_view text{arguments[1]};
        std::from_chars(text.data(), text.data() + text.size(), value);
    }
    return value;
}

} // namespace

/// Lays out one drawing: `noaber-layout SECONDS`, a request in, positions out (protocol.hpp).
/// Exit status: 0 done, 1 no layout, 2 not a request.
int main(int count, char** arguments)
{
    const rlim_t most_seconds = seconds(count, arguments);
    if (most_seconds == 0) {
        std::cerr << "noaber-layout: a part of noaber, which starts it by itself\n";
        return 2;
    }
    limit(RLIMIT_AS, most_bytes);
    limit(RLIMIT_CPU, most_seconds);
    limit(RLIMIT_CORE, 0);

    std::ostringstream text;
    text << std::cin.rdbuf();
    const auto request = noaber::layout::parse_request(text.str());
    if (!request) {
        return 2;
    }
    const auto positions = noaber::layout::lay_out(*request);
    if (!positions) {
        return 1;
    }
    std::cout << to_text(*positions) << std::flush;
    return std::cout ? 0 : 1;
}
