#include "fuzz/fuzz.hpp"
#include "io/list/text_list.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        using namespace noaber;
        ReadOptions options;
        options.list.lenient = !bytes.empty() && bytes.front() % 2 == 1;
        const list::TablePlace place{"fuzz.csv", {}};
        Account account;
        const auto open = [bytes] { return format::bytes_of(bytes); };
        const Register content = list::text_list(open, options, place, account);
    });
}
