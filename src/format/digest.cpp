#include "format/digest.hpp"

#include "format/gzip.hpp"

#include <fmt/format.h>
#include <nettle/sha2.h>

#include <array>

namespace noaber::format {

namespace {

std::string sha256_of(const ByteSource& source)
{
    sha256_ctx state{};
    sha256_init(&state);
    for (std::string_view bytes = source(); !bytes.empty(); bytes = source()) {
        sha256_update(&state, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    }
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&state, digest.size(), digest.data());
    return fmt::format("{:02x}", fmt::join(digest, ""));
}

} // namespace

std::string sha256(std::string_view bytes)
{
    return sha256_of(bytes_of(bytes));
}

std::string sha256_of_file(const std::filesystem::path& path)
{
    return sha256_of(open_packed_file(path));
}

} // namespace noaber::format
