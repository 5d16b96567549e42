#include "io/roo/draft.hpp"
#include "io/roo/parser.hpp"
#include "support/described.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/small_package.hpp"
#include "support/small_register.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

Register register_of(const std::string& xml)
{
    return Register{
        roo::draft(roo::read_records(format::bytes_of(xml), "roo.xml"), dutch_mergers())};
}

template <class T>
std::vector<T> shuffled(std::vector<T> items)
{
    for (std::size_t i = items.size(); i > 1; --i) {
        std::swap(items[i - 1], items[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    return items;
}

/// A CSV text with the rows after its header in a random order.
std::string with_rows_shuffled(const std::string& csv)
{
    auto rows = split(csv, '\n');
    std::string text{rows.front()};
    for (const std::string_view row : shuffled(std::vector(rows.begin() + 1, rows.end()))) {
        text += "\n" + std::string{row};
    }
    return text + "\n";
}

/// Where the elements `<p:name ...>...</p:name>` stand in an XML text: each from and until.
std::vector<std::pair<std::size_t, std::size_t>> elements(const std::string& xml,
                                                          const std::string& name)
{
    const std::string end = "</p:" + name + ">";
    std::vector<std::pair<std::size_t, std::size_t>> result;
    for (std::size_t at = xml.find("<p:" + name + " "); at != std::string::npos;
         at = xml.find("<p:" + name + " ", at + 1)) {
        result.emplace_back(at, xml.find(end, at) + end.size());
    }
    return result;
}

/// An XML text with its elements of that name, which do not nest, in a random order.
std::string with_elements_shuffled(const std::string& xml, const std::string& name)
{
    const auto places = elements(xml, name);
    std::vector<std::string> texts;
    for (const auto& [from, until] : places) {
        texts.push_back(xml.substr(from, until - from));
    }
    texts = shuffled(texts);
    std::string result;
    std::size_t done = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        result += xml.substr(done, places[i].first - done) + texts[i];
        done = places[i].second;
    }
    return result + xml.substr(done);
}

bool is_placed(const std::string& words, const std::string& file)
{
    return words.starts_with(file + ":") || words.starts_with(file + "#");
}

} // namespace

TEST_CASE("a data package gives the same register whatever the order of its rows")
{
    const Folder folder;
    const auto write = [&folder](bool shuffle) {
        for (const auto& [name, text] : small_package()) {
            folder.write(name, shuffle && name.ends_with(".csv") ? with_rows_shuffled(text) : text);
        }
        return described(read(folder.path()).content);
    };
    const std::string straight = write(false);
    CHECK(rc::check([&] { RC_ASSERT(write(true) == straight); }));
}

TEST_CASE("the register gives the same whatever the order of its records")
{
    const std::string xml = small_register_xml();
    const std::string straight = described(register_of(xml));
    REQUIRE(elements(xml, "organisatie").size() == 5);
    REQUIRE(elements(xml, "regeling").size() == 2);
    CHECK(rc::check([&] {
        const std::string other =
            with_elements_shuffled(with_elements_shuffled(xml, "organisatie"), "regeling");
        RC_ASSERT(described(register_of(other)) == straight);
    }));
}

TEST_CASE("a register that ends early is refused with a place, wherever it ends")
{
    const std::string xml = small_register_xml();
    const std::size_t whole = xml.rfind('>') + 1;
    for (std::size_t size = 0; size < whole; ++size) {
        const std::string words = failure([&] { return register_of(xml.substr(0, size)); });
        INFO(size << ": " << words);
        REQUIRE(words.starts_with("roo.xml:"));
    }
    CHECK_NOTHROW(register_of(xml.substr(0, whole)));
}

TEST_CASE("a file of a data package that ends early is refused, or is a shorter table")
{
    const Folder folder;
    const auto files = small_package();
    for (const auto& [name, text] : files) {
        folder.write(name, text);
    }
    for (const auto& [cut, text] : files) {
        const std::string place = (folder.path() / cut).string();
        // the description cannot lose anything; without its last newline it is whole
        const std::size_t whole = cut == "datapackage.json" ? text.size() - 1 : 0;
        for (std::size_t size = 0; size < text.size(); ++size) {
            folder.write(cut, text.substr(0, size));
            const std::string words = failure([&] { return read(folder.path()); });
            INFO(cut << " " << size << ": " << words);
            REQUIRE((words.starts_with(place) || words == "nothing was thrown" ||
                     words.starts_with((folder.path() / "participations.csv").string()) ||
                     words.starts_with((folder.path() / "versions.csv").string())));
            REQUIRE((size >= whole || is_placed(words, place)));
        }
        folder.write(cut, text);
    }
}

TEST_CASE("no bytes make the readers do anything but read or refuse")
{
    CHECK(rc::check([](const std::string& noise) {
        const std::string xml = small_register_xml();
        const auto at = *rc::gen::inRange<std::size_t>(0, xml.size());
        const std::string words =
            failure([&] { return register_of(std::string{xml}.replace(at, 3, noise)); });
        RC_ASSERT(words == "nothing was thrown" || words.starts_with("roo.xml:"));
    }));
}

namespace {

/// A list in which a few names, layers and weights come again and again, some of them odd.
std::string any_list()
{
    const auto one_of = [](const std::vector<std::string>& all) {
        return *rc::gen::elementOf(all);
    };
    std::string text = "participant,arrangement,layer,weight,contribution\n";
    const auto rows = *rc::gen::inRange(0, 60);
    for (int i = 0; i < rows; ++i) {
        text += one_of({"Borne", "borne ", "Súdwest-Fryslân", "SÃºdwest", "Almelo", "Totaal", "tax",
                        "idem"}) +
                "," + one_of({"tax", "Tax", "waste", "\"port, sea\"", "Énergie"}) + "," +
                one_of({"", "money", "water;money", "n.b.", "\"money\"", "énergie", "\"a\nb\""}) +
                "," + one_of({"", "1", "2", "0", "1.000", "x", "\"1\""}) + "," +
                one_of({"", "10", "-3"}) + "\n";
    }
    return text;
}

/// All that reading a list gives, or why it is refused.
std::string outcome(const std::string& bytes, const ListOptions& options)
{
    const Folder folder;
    const auto file = folder.write("list.csv", bytes);
    try {
        const Reading reading = read(file, {.list = options});
        std::string result = described(reading.content);
        for (const Note& note : reading.notes) {
            result += fmt::format("{} {}: {}\n", note.code, note.place.line,
                                  note.found.in(Language::english));
        }
        return result;
    } catch (const Error& error) {
        return error.what();
    }
}

} // namespace

TEST_CASE("reading: a row of which every part was met before is read as any other")
{
    CHECK(rc::check("with --fill-down, which reads each row anew, a whole list is the same", [] {
        const std::string text = any_list();
        for (const bool lenient : {false, true}) {
            ListOptions options{.lenient = lenient};
            std::string known = outcome(text, options);
            options.fill_down = true;
            std::string anew = outcome(text, options);
            const auto without_folder = [](std::string& said) {
                const std::size_t name = said.find("/list.csv");
                said.erase(0, said[0] == '/' && name != std::string::npos ? name : 0);
            };
            without_folder(known);
            without_folder(anew);
            RC_ASSERT(known == anew);
            RC_ASSERT(!known.starts_with("broken promise"));
        }
    }));
}
