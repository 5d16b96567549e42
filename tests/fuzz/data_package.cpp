#include "fuzz/fuzz.hpp"
#include "support/folder.hpp"
#include "support/small_package.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/read.hpp>
#include <noaber/model/network.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        // the bytes take the place of the files of a small package, one after another
        const noaber::test::Folder folder;
        const auto parts = noaber::split(bytes, '\x1E');
        std::size_t next = 0;
        for (const auto& [name, content] : noaber::test::small_package()) {
            folder.write(name, next < parts.size() && !parts[next].empty() ? parts[next] : content);
            ++next;
        }
        const noaber::Reading reading = noaber::read(folder.path());
        const noaber::Network network{reading.content};
    });
}
