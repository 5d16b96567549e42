#pragma once

#include <noaber/core/error.hpp>
#include <noaber/facts/infer.hpp>
#include <noaber/table/provenance.hpp>

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace noaber {

/// The table of Dutch municipal mergers since 2015 that is compiled in.
[[nodiscard]] const std::vector<Merger>& dutch_mergers();

struct ReadOptions {
    std::string format; ///< Name of a format; empty: found from the content.
    std::vector<Merger> mergers = dutch_mergers();
    std::filesystem::path annotations = {}; ///< A CSV file of facts to add; empty: none.
    /// What is concluded from the words of whatever is read; no rules: nothing.
    Rules rules = dutch_rules();
};

/// What a file gave.
struct Reading {
    Register content;
    Source source;
    std::optional<Source> annotations = {}; ///< The file of facts that were added.
};

/// A kind of file, and how it is read.
///
/// To add one: write src/io/formats/NAME.cpp and put NAME in the list of src/io/CMakeLists.txt.
struct Format {
    std::string_view name;
    Message summary;
    Message definition; ///< Where the format is described, and what of it is read.
    /// Whether a path holds this format, judged by its first bytes, unpacked where
    /// it is gzip (none for a folder).
    std::function<bool(const std::filesystem::path&, std::string_view first_bytes)> recognises;
    /// Reads the whole; throws Fault::input with a place.
    std::function<Register(const std::filesystem::path&, const ReadOptions&, Source&)> read;
};

[[nodiscard]] std::span<const Format> formats();

/// Reads a file or folder of any known format, adds the annotations, and infers what the source
/// leaves out. Time: of the register of the Netherlands, 0.3 s.
/// Throws Fault::input with a place for what cannot be read, naming the formats that can.
[[nodiscard]] Reading read(const std::filesystem::path& path, const ReadOptions& options = {});

} // namespace noaber
