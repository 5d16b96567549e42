#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::test {

/// Which part of the code may include what: the tables "module" and "library" of ARCHITECTURE.md.
struct Layers {
    /// An outside library, and the one place that includes it.
    struct Door {
        std::string headers; ///< How the names of its headers begin.
        std::string only_in; ///< How the paths that may include it begin; "anywhere" for all.
    };

    std::map<std::string, std::vector<std::string>> modules; ///< What each may include.
    std::vector<Door> doors;
};

[[nodiscard]] Layers parse_layers(std::string_view markdown);

/// The includes of one file that break the rules, each as a line to read. `path` is below the
/// project's folder and begins with src/ or include/noaber/.
[[nodiscard]] std::vector<std::string>
wrong_includes(const Layers& layers, std::string_view path, std::string_view content);

/// The rows of the first Markdown table whose header begins with `| NAME |`, without spaces around
/// their cells. Empty where there is no such table.
[[nodiscard]] std::vector<std::vector<std::string>> markdown_table(std::string_view markdown,
                                                                   std::string_view name);

} // namespace noaber::test
