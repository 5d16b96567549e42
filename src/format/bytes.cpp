#include "format/bytes.hpp"

#include <utility>

namespace noaber::format {

ByteSource bytes_of(std::string_view text)
{
    return [text]() mutable { return std::exchange(text, {}); };
}

std::string read_all(const ByteSource& source, const std::string& file, std::size_t limit)
{
    std::string all;
    for (std::string_view bytes = source(); !bytes.empty(); bytes = source()) {
        require_size(all.size() + bytes.size(), limit, file);
        all += bytes;
    }
    return all;
}

void require_size(std::size_t size, std::size_t limit, const std::string& file)
{
    if (size > limit) {
        throw Error{Fault::input,
                    {file},
                    message("holds over {} MiB, which is the most that is read", limit >> 20)};
    }
}

Error oversized_row(Place place)
{
    return Error{
        Fault::input, std::move(place),
        message("a row of over {} bytes, which is the most that is read", row_bytes_limit)};
}

} // namespace noaber::format
