#include "format/digest.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/gzip.hpp"
#include "support/small_package.hpp"
#include "support/small_register.hpp"

#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace noaber;
using namespace noaber::test;

namespace {

std::string refusal(const std::filesystem::path& path, const ReadOptions& options = {})
{
    return failure([&] { return read(path, options); });
}

} // namespace

TEST_CASE("a register is known by its content, plain or gzip")
{
    const Folder folder;
    const auto plain = folder.write("register.txt", small_register_xml());
    const auto packed = folder.write("register.bin", gzipped(small_register_xml()));
    CHECK(read(plain).content.versions().size() == 2);
    CHECK(read(packed).content.versions().size() == 2);
    CHECK(read(plain).source.name == plain.string());
    CHECK(read(packed).source.sha256 == format::sha256(gzipped(small_register_xml())));
    CHECK(read(plain, {.format = "roo_xml"}).source.date == parse_date("2026-05-16"));
}

TEST_CASE("the digest of a folder is that of what sha256sum prints of its files")
{
    const Folder folder;
    std::string listing;
    for (const auto& [name, bytes] : small_package()) {
        folder.write(name, bytes);
    }
    for (const auto& [name, bytes] : small_package()) {
        listing += format::sha256(bytes) + "  " + name + "\n";
    }
    CHECK(read(folder.path()).source.sha256 == format::sha256(listing));
}

TEST_CASE("what cannot be read is refused before anything is read")
{
    const Folder folder;
    const auto none = folder / "none";
    CHECK(refusal(none) == none.string() + ": cannot be opened");
    CHECK(refusal("/dev/zero") == "/dev/zero: neither a file nor a folder, expected one of them");
    const auto pipe = folder.path() / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(refusal(pipe) == pipe.string() + ": neither a file nor a folder, expected one of them");
    const auto empty = folder.write("empty.xml", "");
    CHECK(refusal(empty) == empty.string() + ": file is empty");
}

TEST_CASE("what is in no known format is refused with the formats that are known")
{
    const Folder folder;
    const auto graph = folder.write("graph.dot", "digraph { a -> b }");
    CHECK(refusal(graph) ==
          graph.string() +
              ": in no format that noaber reads, expected one of roo_xml, data_package, "
              "spreadsheet, membership_list");
    CHECK(refusal(folder.path()) ==
          folder.path().string() + ": no datapackage.json in this folder, expected one");
}

TEST_CASE("a format that nobody has is the caller's fault")
{
    const Folder folder;
    const auto file = folder.write("register.xml", small_register_xml());
    CHECK(refusal(file, {.format = "gml"}) ==
          "unknown format gml, expected one of roo_xml, data_package, "
          "spreadsheet, membership_list");
    try {
        static_cast<void>(read(file, {.format = "gml"}));
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::usage);
    }
}

TEST_CASE("the mergers that are compiled in are those of the Netherlands since 2015")
{
    const auto& all = dutch_mergers();
    CHECK(all.size() == 91);
    CHECK(all.front().date == parse_date("2015-01-01"));
    std::size_t divided = 0;
    for (const Merger& merger : all) {
        divided += merger.part == Inheritance::main ? 1U : 0U;
    }
    CHECK(divided == 4);
}
