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

/// Every source and header of the library and the tool, below the project's folder.
std::vector<fs::path> code_files()
{
    std::vector<fs::path> result;
    for (const char* folder : {"src", "include/noaber"}) {
        for (const auto& entry : fs::recursive_directory_iterator{project_file(folder)}) {
            const fs::path& path = entry.path();
            if (path.extension() == ".cpp" || path.extension() == ".hpp") {
                result.push_back(path.lexically_relative(project_file(".")));
            }
        }
    }
    return result;
}

std::size_t remarks(std::string_view path, std::string_view content)
{
    return wrong_includes(parse_layers(plan), path, content).size();
}

} // namespace

TEST_CASE("every include keeps to the tables of ARCHITECTURE.md")
{
    const Layers layers = parse_layers(content_of("ARCHITECTURE.md"));
    for (const fs::path& file : code_files()) {
        for (const std::string& wrong : wrong_includes(layers, file.string(), content_of(file))) {
            FAIL_CHECK(wrong);
        }
    }
}

TEST_CASE("the modules of ARCHITECTURE.md are the folders of src")
{
    std::set<std::string> listed;
    for (const auto& [module, allowed] : parse_layers(content_of("ARCHITECTURE.md")).modules) {
        listed.insert(module);
    }
    std::set<std::string> folders;
    for (const auto& entry : fs::directory_iterator{project_file("src")}) {
        folders.insert(entry.path().filename());
    }
    CHECK(listed == folders);
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
