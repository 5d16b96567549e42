#pragma once

#include <noaber/core/error.hpp>

#include <filesystem>
#include <string_view>
#include <vector>

namespace noaber {

struct SaveOptions {
    bool overwrite = false;                    ///< Whether an existing file may be replaced.
    std::vector<std::filesystem::path> inputs; ///< Never replaced.
};

/// Throws Fault::output where a file may not be written: one that exists (unless `overwrite`), an
/// input, anything that is not a plain file. Where several files are one answer, to be asked of all
/// before the first is written.
void require_free(const std::filesystem::path& path, const SaveOptions& options);

/// Writes a file whole or not at all: beside its place first, then renamed into it. A signal that
/// arrives meanwhile waits until it is done.
/// Throws Fault::output, having changed nothing: for a file that exists (unless `overwrite`), an
/// input, anything that is not a plain file, and whatever the system refuses.
void save(const std::filesystem::path& path,
          std::string_view bytes,
          const SaveOptions& options = {});

/// A file in a folder.
struct NamedFile {
    std::string name; ///< Without a path.
    std::string bytes;
};

/// Writes a folder whole or not at all: beside its place first, then renamed into it.
/// Throws Fault::output, having changed nothing: for a folder that exists, unless `overwrite` and
/// nothing but files of these names is in it; for an input, and whatever the system refuses.
void save_folder(const std::filesystem::path& folder,
                 const std::vector<NamedFile>& files,
                 const SaveOptions& options = {});

} // namespace noaber
