#include "support/data.hpp"
#include "support/layers.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace noaber::test;

namespace {

namespace fs = std::filesystem;

/// The tables of a house with a cellar, a floor upon it, and a door to the garden.
constexpr std::string_view plan = R"(
| module | may include | what it does |
|---|---|---|
| `core` | | the cellar |
| `model` | core | the floor |

| library | headers | only in |
|---|---|---|
| fmt | `fmt/` | anywhere |
| igraph | `igraph.h`, `igraph/` | model/garden |
)";

std::size_t remarks(std::string_view path, std::string_view content)
{
    return wrong_includes(parse_layers(plan), path, content).size();
}

} // namespace

TEST_CASE("every include keeps to the tables of ARCHITECTURE.md")
{
    const Layers layers = parse_layers(content_of("ARCHITECTURE.md"));
    std::vector<std::string> wrong;
    std::set<std::string> modules;
    for (const char* folder : {"src", "include/noaber"}) {
        for (const auto& entry : fs::recursive_directory_iterator{project_file(folder)}) {
            const fs::path path = entry.path().lexically_relative(project_file("."));
            if (entry.is_regular_file() &&
                (path.extension() == ".cpp" || path.extension() == ".hpp")) {
                const auto found = wrong_includes(layers, path.string(), content_of(path));
                wrong.insert(wrong.end(), found.begin(), found.end());
            }
            if (entry.is_directory() && entry.path().parent_path() == project_file(folder)) {
                modules.insert(entry.path().filename());
            }
        }
    }
    CHECK(wrong == std::vector<std::string>{});

    std::set<std::string> listed;
    for (const auto& [module, allowed] : layers.modules) {
        listed.insert(module);
    }
    CHECK(listed == modules);
}

TEST_CASE("a module may include itself and what its row names")
{
    CHECK(remarks("src/model/register.cpp",
                  "#include \"model/order.hpp\"\n#include <noaber/core/id.hpp>\n") == 0);
    CHECK(remarks("src/core/date.cpp", "#include <noaber/model/register.hpp>\n") == 1);
    CHECK(remarks("src/core/date.cpp", "#include \"model/order.hpp\"\n") == 1);
    CHECK(remarks("include/noaber/core/date.hpp", "#include <noaber/model/register.hpp>\n") == 1);
    CHECK(remarks("src/attic/box.cpp", "") == 1);
}

TEST_CASE("a library is included through its door only")
{
    CHECK(remarks("src/model/garden.cpp", "#include <igraph.h>\n#include <vector>\n") == 0);
    CHECK(remarks("src/model/register.cpp", "#include <igraph/igraph.h>\n") == 1);
    CHECK(remarks("src/core/text.cpp", "#  include <fmt/format.h>\n") == 0);
    CHECK(remarks("src/core/text.cpp", "#include <unknown/library.hpp>\n") == 1);
}

TEST_CASE("a public header shows no library but fmt, and no private header")
{
    CHECK(remarks("include/noaber/core/message.hpp", "#include <fmt/format.h>\n") == 0);
    CHECK(remarks("include/noaber/model/register.hpp", "#include <fmt/format.h>\n") == 1);
    CHECK(remarks("include/noaber/model/garden.hpp", "#include <igraph.h>\n") == 1);
    CHECK(remarks("include/noaber/model/register.hpp", "#include \"model/order.hpp\"\n") == 1);
}

TEST_CASE("the place of a wrong include is told")
{
    CHECK(wrong_includes(parse_layers(plan), "src/core/date.cpp",
                         "#pragma once\n\n#include <noaber/model/register.hpp>\n") ==
          std::vector<std::string>{
              "src/core/date.cpp:3: noaber/model/register.hpp: core may not include model"});
}
