#include "fuzz/fuzz.hpp"
#include "io/list/text_rows.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        using namespace noaber;
        ReadOptions options;
        options.list.lenient = !bytes.empty() && bytes.front() % 2 == 1;
        const list::TablePlace place{"fuzz.csv", {}};
        Account account;
        list::Reader reader{options, place, account};
        list::read_text_rows(format::bytes_of(bytes), options.list, place, account, reader);
        const Register content{reader.finish()};
    });
}
