#pragma once

#include <noaber/core/error.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace noaber::fuzz {

/// Reads the bytes; an Error that is the input's is an answer like any other.
template <class Read>
int one_input(const std::uint8_t* data, std::size_t size, Read read)
{
    try {
        read(std::string_view{reinterpret_cast<const char*>(data), size});
    } catch (const Error& error) {
        if (error.fault() == Fault::internal) {
            std::abort(); // a promise of ours was broken
        }
    }
    return 0;
}

} // namespace noaber::fuzz
