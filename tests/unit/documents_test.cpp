// The documents are written by hand, for people; here they are held against the code.
#include "cli/command.hpp"
#include "support/data.hpp"
#include "support/layers.hpp"

#include <noaber/core/text.hpp>
#include <noaber/model/participation.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace noaber;
using namespace noaber::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The documented columns of a table: name, type, meaning.
Rows documented(const std::string& table)
{
    const std::string document = content_of("docs/file-formats.md");
    const std::size_t heading = document.find(fmt::format("\n### {}\n", table));
    REQUIRE(heading != std::string::npos);
    return markdown_table(std::string_view{document}.substr(heading), "column");
}

/// The words of a column's values, the one for an empty cell first; none for other types.
template <class T>
std::vector<std::string> words_of([[maybe_unused]] const T& value)
{
    std::vector<std::string> result;
    if constexpr (std::is_enum_v<T>) {
        for (const Word<T>& entry : words(value)) {
            result.insert(entry.value == T{} ? result.begin() : result.end(),
                          std::string{entry.word});
        }
    }
    return result;
}
template <class Enum>
std::vector<std::string> words_of(const Flags<Enum>&)
{
    return words_of(Enum{});
}

/// What stands in back quotes in a cell.
std::vector<std::string> quoted(const std::string& cell)
{
    std::vector<std::string> result;
    bool inside = false;
    for (const std::string_view part : split(cell, '`')) {
        if (inside) {
            result.emplace_back(part);
        }
        inside = !inside;
    }
    return result;
}

/// That the document has exactly the fields of the model in their order, with exactly their words.
template <class Table>
void check_documented(const std::string& name)
{
    const Rows rows = documented(name);
    std::size_t next = 0;
    Table table;
    Table::fields(table, [&](std::string_view field, const auto& column) {
        INFO(name << ": " << field);
        REQUIRE(next < rows.size());
        CHECK(rows[next].front() == fmt::format("`{}`", field));
        const auto words = words_of(column[decltype(table.add()){}]);
        if (!words.empty()) {
            CHECK(quoted(rows[next].back()) == words);
        }
        ++next;
    });
    CHECK(next == rows.size());
}

} // namespace

TEST_CASE("every field of the model is documented, and nothing else")
{
    check_documented<Organisations>("organisations");
    check_documented<Arrangements>("arrangements");
    check_documented<Versions>("versions");
    check_documented<Participations>("participations");
}

TEST_CASE("the commands of README.md are those of the tool")
{
    std::vector<std::string> listed;
    for (const auto& row : markdown_table(content_of("README.md"), "command")) {
        listed.push_back(row.front());
    }
    std::vector<std::string> known;
    for (const cli::Command& command : cli::commands()) {
        known.push_back(fmt::format("`{}`", command.name));
    }
    CHECK(listed == known);
}

TEST_CASE("the measure that CONTRIBUTING.md shows is the one in the code")
{
    std::string shown;
    bool inside = false;
    const std::string document = content_of("CONTRIBUTING.md");
    for (const std::string_view line : split(document, '\n')) {
        inside = inside && line.starts_with('+');
        if (inside) {
            shown += fmt::format("{}\n", line.substr(1));
        }
        inside = inside || line == "+++ b/src/measure/measures/neighbour_degree.cpp";
    }
    CHECK(shown == content_of("src/measure/measures/neighbour_degree.cpp"));
}
