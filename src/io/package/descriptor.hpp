#pragma once

#include <noaber/core/date.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::package {

constexpr std::string_view descriptor_name = "datapackage.json";

/// A table of a data package, as datapackage.json lists it.
struct Resource {
    std::string name;
    std::filesystem::path file;
    std::optional<std::int64_t> bytes; ///< Where it says so: the file's size,
    std::string sha256;                ///< and its digest.
};

/// What noaber reads of a datapackage.json (Frictionless Data Package 1).
struct Descriptor {
    std::filesystem::path file;
    std::string title; ///< Else its name.
    std::string licence;
    std::optional<Date> date; ///< The day to which the data were kept.
    std::optional<Date> complete_from; ///< As in RegisterDraft,
    bool versioned = true;             ///< and so is this.
    std::vector<Resource> resources;
};

/// Throws Fault::input with a place for what is no descriptor. Resources lie in the folder itself:
/// a path that leads elsewhere is refused.
[[nodiscard]] Descriptor read_descriptor(const std::filesystem::path& folder);

/// The resource with that name, or null.
[[nodiscard]] const Resource* find(const Descriptor& descriptor, std::string_view name);

/// Throws Fault::input unless the file is there with the size and digest that the descriptor gives.
void require_intact(const Resource& resource);

} // namespace noaber::package
