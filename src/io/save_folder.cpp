#include <noaber/io/save.hpp>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace noaber {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& folder, Message message)
{
    throw Error{Fault::output, {folder.string()}, std::move(message)};
}

/// A new folder beside its place; gone with all that is in it when this is.
class FolderBeside {
public:
    explicit FolderBeside(const fs::path& place) : m_place{place}, m_name{place.string() + ".XXXXXX"}
    {
        if (::mkdtemp(m_name.data()) == nullptr) {
            fail(m_place, message("cannot be written: {}", std::strerror(errno)));
        }
    }
    ~FolderBeside()
    {
        std::error_code ignored;
        fs::remove_all(m_name, ignored);
    }
    FolderBeside(const FolderBeside&) = delete;
    FolderBeside& operator=(const FolderBeside&) = delete;

    [[nodiscard]] fs::path path() const { return m_name; }

    /// Puts it in its place; a folder that was there is now beside it, to be removed.
    void take_place(bool replaces)
    {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const unsigned flags = replaces ? RENAME_EXCHANGE : RENAME_NOREPLACE;
        if (::chmod(m_name.c_str(), 0777 & ~mask) != 0 ||
            ::renameat2(AT_FDCWD, m_name.c_str(), AT_FDCWD, m_place.c_str(), flags) != 0) {
            fail(m_place, message("cannot be written: {}", std::strerror(errno)));
        }
    }

private:
    fs::path m_place;
    std::string m_name;
};

/// Throws unless the folder holds nothing but files that are written again.
void require_only(const fs::path& folder, const std::vector<NamedFile>& files)
{
    for (const auto& entry : fs::directory_iterator{folder}) {
        const std::string name = entry.path().filename().string();
        const bool known =
            std::any_of(files.begin(), files.end(),
                        [&name](const NamedFile& file) { return file.name == name; });
        if (!known || !entry.is_regular_file()) {
            fail(folder, message("holds {} too, expected nothing but what is replaced", name));
        }
    }
}

/// Whether a folder is replaced; throws where it may not be.
bool replaces(const fs::path& folder,
              const std::vector<NamedFile>& files,
              const SaveOptions& options)
{
    std::error_code ignored;
    const fs::file_status status = fs::symlink_status(folder, ignored);
    if (status.type() == fs::file_type::not_found) {
        return false;
    }
    if (status.type() != fs::file_type::directory) {
        fail(folder, message("is no folder, expected one or none"));
    }
    for (const fs::path& input : options.inputs) {
        // a file in the folder may be an input too
        if (fs::equivalent(folder, input, ignored) ||
            fs::equivalent(folder, fs::absolute(input).parent_path(), ignored)) {
            fail(folder, message("is the input, expected another folder"));
        }
    }
    if (!options.overwrite) {
        fail(folder, message("exists already: --overwrite replaces it"));
    }
    require_only(folder, files);
    return true;
}

} // namespace

void save_folder(const fs::path& folder,
                 const std::vector<NamedFile>& files,
                 const SaveOptions& options)
{
    // "name/" is the folder itself, not something in it
    const fs::path place = folder.has_filename() ? folder : folder.parent_path();
    const bool instead = replaces(place, files, options);
    FolderBeside beside{place};
    for (const NamedFile& file : files) {
        save(beside.path() / file.name, file.bytes);
    }
    beside.take_place(instead);
}

} // namespace noaber
