#pragma once

#include <noaber/io/save.hpp>
#include <noaber/table/provenance.hpp>

#include <noaber/model/register.hpp>

#include <vector>

namespace noaber {

/// What a data package says of itself.
struct PackageInfo {
    std::string title;
    std::string licence; ///< SPDX or its own words; empty: not said.
    std::vector<Source> sources;
};

/// The files of a data package: datapackage.json and a CSV table for each kind of thing, columns
/// that hold nothing left out. Same register, same bytes.
///
/// Reading them gives an equal register; what rules concluded is not in it, but is concluded again.
[[nodiscard]] std::vector<NamedFile> package_files(const Register& content,
                                                   const PackageInfo& info);

/// Writes a data package as a folder, whole or not at all: as `save_folder`.
void write_package(const Register& content,
                   const std::filesystem::path& folder,
                   const PackageInfo& info,
                   const SaveOptions& options = {});

} // namespace noaber
