#include "fuzz/fuzz.hpp"
#include "io/roo/draft.hpp"
#include "io/roo/parser.hpp"

#include <noaber/io/read.hpp>
#include <noaber/model/network.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        auto records = noaber::roo::read_records(noaber::format::bytes_of(bytes), "fuzz.xml");
        const noaber::Register source{
            noaber::roo::draft(std::move(records), noaber::dutch_mergers())};
        const noaber::Network network{source};
    });
}
