#pragma once

#include <noaber/core/message.hpp>
#include <noaber/io/save.hpp>
#include <noaber/model/network.hpp>
#include <noaber/table/provenance.hpp>

#include <functional>
#include <span>

namespace noaber {

/// A way to hand what was read to other programs.
///
/// To add one: write src/io/exports/NAME.cpp and put NAME in the list of src/io/CMakeLists.txt.
struct Export {
    std::string_view name;
    std::string_view suffix; ///< Of files in it: ".graphml"; empty: it is a folder.
    Message summary;
    Message definition; ///< What is in it, and what is not.
    /// Whether it holds everything ever read, and not one day's network only.
    bool whole = false;
    /// One file without a name, or those of a folder. Same network, same bytes.
    std::function<std::vector<NamedFile>(const Network&, const Provenance&)> write;
};

namespace exports {
[[nodiscard]] std::span<const Export> all();
}

} // namespace noaber
