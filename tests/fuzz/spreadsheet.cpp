#include "fuzz/fuzz.hpp"
#include "support/folder.hpp"

#include <noaber/io/read.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        const noaber::test::Folder folder;
        static_cast<void>(
            noaber::read(folder.write("fuzz.xlsx", bytes), {.format = "spreadsheet"}));
    });
}
