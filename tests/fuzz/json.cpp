#include "format/json.hpp"

#include "fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        const auto value = noaber::format::read_json(noaber::format::bytes_of(bytes), "fuzz.json");
        // what was read can be written and read again
        const std::string text = noaber::format::to_text(value);
        static_cast<void>(noaber::format::read_json(noaber::format::bytes_of(text), "again.json"));
    });
}
