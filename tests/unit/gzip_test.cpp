#include "format/digest.hpp"
#include "format/gzip.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/gzip.hpp"

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::format;
using namespace noaber::test;

namespace {

std::string content(const std::filesystem::path& path)
{
    return read_all(open_file(path), path.string(), document_limit);
}

} // namespace

TEST_CASE("a file reads the same plain and as gzip, also of several members")
{
    const Folder folder;
    const std::string text = std::string(200'000, 'x') + "end";
    CHECK(content(folder.write("plain", text)) == text);
    CHECK(content(folder.write("packed", gzipped(text))) == text);
    CHECK(content(folder.write("two", gzipped(text) + gzipped("more"))) == text + "more");
    CHECK(content(folder.write("empty", "")).empty());
    CHECK(content(folder.write("one", "\x1F")) == "\x1F");
}

TEST_CASE("a gzip file that ends early is refused wherever it ends")
{
    const Folder folder;
    const std::string packed = gzipped("the same text again and again and again");
    for (std::size_t size = 2; size < packed.size(); ++size) {
        const auto path = folder.write("cut", packed.substr(0, size));
        CHECK(failure([&] { return content(path); }) ==
              path.string() + ": incomplete file, expected more gzip");
    }
}

TEST_CASE("a damaged gzip file is refused")
{
    const Folder folder;
    std::string packed = gzipped("some text that is long enough to be damaged");
    packed[packed.size() - 6] ^= 1; // in its checksum
    const auto path = folder.write("damaged", packed);
    CHECK(failure([&] { return content(path); }) == path.string() + ": damaged gzip file");
    const auto trailing = folder.write("trailing", gzipped("text") + "something else");
    CHECK(failure([&] { return content(trailing); }) == trailing.string() + ": damaged gzip file");
}

TEST_CASE("a file that is not there cannot be opened, and a folder cannot be read")
{
    const Folder folder;
    CHECK(failure([&] { return content(folder / "none"); }) ==
          (folder / "none").string() + ": cannot be opened");
    CHECK(failure([&] { return content(folder.path()); }) ==
          folder.path().string() + ": is not a plain file, expected one");
}

TEST_CASE("SHA-256 is that of FIPS 180-4")
{
    // The example of one block, FIPS 180-4; and of the empty message, NIST's CAVP.
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const Folder folder;
    const std::string packed = gzipped("abc");
    CHECK(sha256_of_file(folder.write("packed", packed)) == sha256(packed));
}
