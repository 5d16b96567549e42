#include "format/csv.hpp"

#include "fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        noaber::format::CsvReader reader{noaber::format::bytes_of(bytes), "fuzz.csv"};
        while (reader.next()) {
        }
    });
}
