#include "format/zip.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <minizip/unzip.h>

#include <array>
#include <memory>

namespace noaber::format {

namespace {

constexpr std::size_t entry_limit = 1000;
constexpr std::size_t size_limit = std::size_t{256} << 20U;
constexpr std::size_t total_limit = std::size_t{512} << 20U;
constexpr std::size_t ratio_limit = 200;
constexpr std::size_t small = std::size_t{1} << 20U; // of which no ratio does harm

using Archive = std::unique_ptr<void, int (*)(unzFile)>;

[[noreturn]] void fail(const std::string& file, Message message)
{
    throw Error{Fault::input, {file}, std::move(message)};
}

Archive opened(const std::string& file)
{
    Archive archive{unzOpen64(file.c_str()), &unzClose};
    if (!archive) {
        fail(file, message("incomplete or damaged zip file"));
    }
    return archive;
}

bool leads_out(std::string_view name)
{
    if (name.starts_with('/') || name.find('\\') != std::string_view::npos) {
        return true;
    }
    for (const std::string_view part : split(name, '/')) {
        if (part == "..") {
            return true;
        }
    }
    return false;
}

void require_harmless(const unz_file_info64& info, const std::string& name, const std::string& file)
{
    constexpr unsigned encrypted = 1;
    constexpr unsigned link = 0xA000;
    constexpr unsigned kind_of_file = 0xF000;
    if ((info.flag & encrypted) != 0) {
        fail(file, message("is encrypted, expected a file without a password"));
    }
    if (leads_out(name) || ((info.external_fa >> 16U) & kind_of_file) == link) {
        fail(file, message("holds {}, which leads out of it", name));
    }
    if (info.uncompressed_size > size_limit) {
        fail(file, message("{} unpacks to over {} MiB, which is the most that is read", name,
                           size_limit >> 20U));
    }
    if (info.uncompressed_size > small &&
        info.uncompressed_size / ratio_limit > info.compressed_size) {
        fail(file, message("{} is packed more than {} times, which is the most that is read", name,
                           ratio_limit));
    }
}

/// An entry on its way out.
class Entry {
public:
    Entry(std::string file, const std::string& name, std::size_t size)
        : m_file{std::move(file)}, m_left{size}, m_archive{opened(m_file)}
    {
        constexpr int with_case = 1;
        if (unzLocateFile(m_archive.get(), name.c_str(), with_case) != UNZ_OK ||
            unzOpenCurrentFile(m_archive.get()) != UNZ_OK) {
            fail(m_file, message("incomplete or damaged zip file"));
        }
    }

    std::string_view next()
    {
        const int count = unzReadCurrentFile(m_archive.get(), m_buffer.data(),
                                             static_cast<unsigned>(m_buffer.size()));
        if (count < 0 || static_cast<std::size_t>(count) > m_left) {
            fail(m_file, message("incomplete or damaged zip file"));
        }
        m_left -= static_cast<std::size_t>(count);
        if (count == 0 && (m_left > 0 || unzCloseCurrentFile(m_archive.get()) == UNZ_CRCERROR)) {
            fail(m_file, message("incomplete or damaged zip file"));
        }
        return {m_buffer.data(), static_cast<std::size_t>(count)};
    }

private:
    std::string m_file;
    std::size_t m_left;
    Archive m_archive;
    std::array<char, 65536> m_buffer{};
};

} // namespace

ZipFile::ZipFile(const std::filesystem::path& path) : m_file{path.string()}
{
    const Archive archive = opened(m_file);
    std::size_t total = 0;
    for (int status = unzGoToFirstFile(archive.get()); status != UNZ_END_OF_LIST_OF_FILE;
         status = unzGoToNextFile(archive.get())) {
        unz_file_info64 info{};
        std::array<char, 1024> name{};
        if (status != UNZ_OK ||
            unzGetCurrentFileInfo64(archive.get(), &info, name.data(), name.size() - 1, nullptr, 0,
                                    nullptr, 0) != UNZ_OK) {
            fail(m_file, message("incomplete or damaged zip file"));
        }
        const std::string entry = name.data();
        require_harmless(info, entry, m_file);
        total += info.uncompressed_size;
        if (total > total_limit || m_sizes.size() == entry_limit) {
            fail(m_file, message("unpacks to over {} MiB or {} files, which is the most that is "
                                 "read",
                                 total_limit >> 20U, entry_limit));
        }
        if (!m_sizes.emplace(entry, info.uncompressed_size).second) {
            fail(m_file, message("holds {} twice, expected once", entry));
        }
    }
}

ByteSource ZipFile::open(const std::string& entry) const
{
    const auto at = m_sizes.find(entry);
    if (at == m_sizes.end()) {
        fail(m_file, message("holds no {}, expected one", entry));
    }
    return [reader = std::make_shared<Entry>(m_file, entry, at->second), at_end = false]() mutable {
        const std::string_view bytes = at_end ? std::string_view{} : reader->next();
        at_end = bytes.empty();
        return bytes;
    };
}

} // namespace noaber::format
