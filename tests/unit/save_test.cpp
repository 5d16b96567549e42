#include "support/folder.hpp"

#include <noaber/io/save.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

TEST_CASE("a file is written whole, and nothing is left beside it")
{
    const Folder folder;
    save(folder / "a.csv", "one\n");
    CHECK(folder.content("a.csv") == "one\n");
    CHECK(folder.names() == std::vector<std::string>{"a.csv"});
}

TEST_CASE("a file that exists is replaced only when that is asked for")
{
    const Folder folder;
    save(folder / "a.csv", "one\n");
    CHECK_THROWS_AS(save(folder / "a.csv", "two\n"), Error);
    CHECK(folder.content("a.csv") == "one\n");
    save(folder / "a.csv", "two\n", {.overwrite = true});
    CHECK(folder.content("a.csv") == "two\n");
}

TEST_CASE("what is no plain file, and every input, is never replaced")
{
    const Folder folder;
    save(folder / "input.csv", "one\n");
    std::filesystem::create_symlink(folder / "input.csv", folder / "link.csv");
    const SaveOptions over{.overwrite = true, .inputs = {folder / "input.csv"}};
    CHECK_THROWS_AS(save(folder / "input.csv", "two\n", over), Error);
    CHECK_THROWS_AS(save(folder / "link.csv", "two\n", over), Error);
    CHECK_THROWS_AS(save(folder.path(), "two\n", over), Error);
    CHECK_THROWS_AS(save(folder / "nowhere" / "b.csv", "two\n"), Error);
    CHECK_THROWS_AS(
        save(folder / "input.csv", "two\n", {.overwrite = true, .inputs = {folder.path()}}), Error);
    CHECK(folder.content("input.csv") == "one\n");
    CHECK(folder.names() == std::vector<std::string>{"input.csv", "link.csv"});
}
