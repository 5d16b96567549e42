#pragma once

#include <noaber/core/error.hpp>
#include <noaber/facts/infer.hpp>
#include <noaber/io/account.hpp>
#include <noaber/io/list.hpp>

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
    ListOptions list = {}; ///< Of membership lists only.
    /// Who the participants of a list are; nothing: only what the list says.
    std::shared_ptr<const Register> reference = {};
    std::vector<NameDecision> decisions = {}; ///< For whom names are taken, before all else.
    bool keep_places = false; ///< Whether to keep where things stand in a list, to tell it.
};

/// What a file gave.
struct Reading {
    Register content;
    Source source;
    std::optional<Source> annotations = {};   ///< The file of facts that were added.
    std::vector<Source> others = {};          ///< Further inputs that are in it.
    std::vector<Note> notes = {};             ///< What was met while reading, by place.
    std::vector<NameDecision> decisions = {}; ///< For whom the names in lists were taken.
    Places places = {};                       ///< Where things stand, if that was asked for.
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
    /// Reads the whole, and tells of it; throws Fault::input with a place.
    std::function<Register(const std::filesystem::path&, const ReadOptions&, Account&)> read;
};

[[nodiscard]] std::span<const Format> formats();

/// Reads a file or folder of any known format, adds the annotations, and infers what the source
/// leaves out. Time: of the register of the Netherlands, 0.3 s.
/// Throws Fault::input with a place for what cannot be read, naming the formats that can.
[[nodiscard]] Reading read(const std::filesystem::path& path, const ReadOptions& options = {});

} // namespace noaber
