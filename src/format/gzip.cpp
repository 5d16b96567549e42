#include "format/gzip.hpp"

#include <noaber/core/error.hpp>

#include <zlib.h>

#include <array>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

namespace noaber::format {

namespace {

using Buffer = std::array<char, 65536>;

constexpr std::string_view gzip_magic = "\x1F\x8B";

/// A file as it lies on disk, read in pieces.
class PackedFile {
public:
    explicit PackedFile(const std::filesystem::path& path)
        : m_name{path.string()}, m_file{opened(path), &std::fclose}
    {
        if (!m_file) {
            throw Error{Fault::input, {m_name}, message("cannot be opened")};
        }
    }

    std::string_view next()
    {
        const std::size_t count = std::fread(m_buffer.data(), 1, m_buffer.size(), m_file.get());
        if (count == 0 && std::ferror(m_file.get()) != 0) {
            throw Error{Fault::input, {m_name}, message("cannot be read")};
        }
        return {m_buffer.data(), count};
    }

private:
    /// A pipe or a device might never end, or not even open, so it is refused before.
    [[nodiscard]] static std::FILE* opened(const std::filesystem::path& path)
    {
        std::error_code ignored;
        const auto status = std::filesystem::status(path, ignored);
        if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
            throw Error{
                Fault::input, {path.string()}, message("is not a plain file, expected one")};
        }
        return std::fopen(path.c_str(), "rb");
    }

    std::string m_name;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_file;
    Buffer m_buffer{};
};

/// zlib's state for unpacking one gzip member after another.
class Inflater {
public:
    explicit Inflater(std::string file) : m_file{std::move(file)}
    {
        constexpr int gzip_only = 15 + 16;
        require(inflateInit2(&m_stream, gzip_only) == Z_OK, "zlib starts");
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&m_stream); }

    [[nodiscard]] bool hungry() const { return m_stream.avail_in == 0; }

    void feed(std::string_view packed)
    {
        m_input.assign(packed.begin(), packed.end());
        m_stream.next_in = m_input.data();
        m_stream.avail_in = static_cast<uInt>(m_input.size());
    }

    /// What the bytes fed so far give next: perhaps nothing.
    std::string_view next()
    {
        if (!m_inside) {
            inflateReset(&m_stream);
            m_inside = true;
        }
        m_stream.next_out = m_output.data();
        m_stream.avail_out = static_cast<uInt>(m_output.size());
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) {
            throw Error{Fault::input, {m_file}, message("damaged gzip file")};
        }
        m_inside = status != Z_STREAM_END;
        return {reinterpret_cast<const char*>(m_output.data()),
                m_output.size() - m_stream.avail_out};
    }

    /// Throws unless the file may end here.
    void finish() const
    {
        if (m_inside) {
            throw Error{Fault::input, {m_file}, message("incomplete file, expected more gzip")};
        }
    }

private:
    std::string m_file;
    z_stream m_stream{};
    bool m_inside = false; ///< A member has begun and not ended.
    std::vector<unsigned char> m_input;
    std::array<unsigned char, 65536> m_output{};
};

/// The next bytes out of `inflater`, fed from `packed`; none at the end.
std::string_view unpack(Inflater& inflater, const ByteSource& packed)
{
    while (true) {
        if (inflater.hungry()) {
            const std::string_view more = packed();
            if (more.empty()) {
                inflater.finish();
                return {};
            }
            inflater.feed(more);
        }
        const std::string_view bytes = inflater.next();
        if (!bytes.empty()) {
            return bytes;
        }
    }
}

/// `source` with its first piece, already taken from it, put back.
ByteSource put_back(std::string_view first, ByteSource source)
{
    return [first, source = std::move(source), given = false]() mutable {
        return std::exchange(given, true) ? source() : first;
    };
}

} // namespace

ByteSource open_packed_file(const std::filesystem::path& path)
{
    return [file = std::make_shared<PackedFile>(path)] { return file->next(); };
}

ByteSource open_file(const std::filesystem::path& path)
{
    ByteSource file = open_packed_file(path);
    const std::string_view first = file();
    ByteSource packed = put_back(first, std::move(file));
    if (!first.starts_with(gzip_magic)) {
        return packed;
    }
    return [packed = std::move(packed), inflater = std::make_shared<Inflater>(path.string())] {
        return unpack(*inflater, packed);
    };
}

} // namespace noaber::format
