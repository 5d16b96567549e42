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
#include <set>

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

/// A text in which a few letters are written as Windows-1252 has them, and others stay.
std::string in_windows_1252(std::string text)
{
    for (const auto& [letter, byte] : {std::pair{"ú", "\xFA"}, {"É", "\xC9"}, {"é", "\xE9"}}) {
        for (std::size_t at = text.find(letter); at != std::string::npos; at = text.find(letter)) {
            text.replace(at, 2, byte);
        }
    }
    return text;
}

/// A list of which no row needs a second look, or a few do: some columns, in any order, in which
/// a few names and values come again and again.
std::string nearly_plain_list()
{
    struct AnyColumn {
        std::string header;
        std::vector<std::string> usual;
        std::vector<std::string> odd;
    };
    std::vector<AnyColumn> columns{
        {"participant",
         {"Borne", "Almelo", "Wierden", "Rijssen-Holten", "Súdwest-Fryslân", "Tubbergen"},
         {"borne", "Totaal", "idem", "SÃºdwest", " Almelo", "", "Em\xE9", "tax", "n.b."}},
        {"Regeling",
         {"tax", "waste water", "Énergie", "Veiligheid", "\"port, sea\""},
         {"Tax", "-", "subtotaal", "\"", "waste  water"}}};
    const std::vector<AnyColumn> more{
        {"layer", {"", "money", "\"water;money\"", "n.b.", "énergie", "\"money\""}, {"totaal"}},
        {"weight", {"", "1", "2.5", "0.125", "n.b."}, {"0", "1.000", "x", "5%", "1,5", "1e13"}},
        {"Bijdrage", {"", "10", "2500"}, {"-3", "veel"}},
        {"role", {"", "member", "guest"}, {"boss"}},
        {"form", {"", "OL"}, {"GO", "GO", "?"}},
        {"since", {"", "2015-01-01"}, {"long ago"}},
        {"remarks", {"", "a b"}, {"x@y.nl"}}};
    for (const AnyColumn& column : more) {
        if (*rc::gen::inRange(0, 3) == 0) {
            columns.push_back(column);
        }
    }
    columns = shuffled(columns);
    const bool is_odd = *rc::gen::inRange(0, 2) == 0;
    const bool may_repeat = *rc::gen::inRange(0, 4) == 0;
    const std::string separator = *rc::gen::element<std::string>(",", ",", ";", "\t");
    const std::string line_end = *rc::gen::element<std::string>("\n", "\n", "\r\n");
    std::string text = *rc::gen::inRange(0, 5) == 0 ? "\xEF\xBB\xBF" : "";
    text += *rc::gen::inRange(0, 5) == 0 ? "sep=" + separator + line_end : "";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        text += (i == 0 ? "" : separator) + columns[i].header;
    }
    text += line_end;
    std::set<std::string> ends;
    for (int row = *rc::gen::inRange(0, 40); row > 0; --row) {
        std::string cells;
        std::string names;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool is_odd_cell = is_odd && *rc::gen::inRange(0, 12) == 0;
            const auto& all = is_odd_cell ? columns[i].odd : columns[i].usual;
            const std::string cell = *rc::gen::elementOf(all);
            const bool is_name = columns[i].usual.front() == "Borne" || cell == "tax" ||
                                 columns[i].header == "Regeling";
            cells += (i == 0 ? "" : separator) + cell;
            names += is_name ? cell + '/' : "";
        }
        if (may_repeat || ends.insert(names).second) {
            text += cells + line_end;
        }
    }
    return *rc::gen::inRange(0, 4) == 0 ? in_windows_1252(text) : text;
}

/// All that reading a list gives, or why it is refused.
std::string outcome(const std::string& bytes, const ReadOptions& options)
{
    const Folder folder;
    const auto file = folder.write("list.csv", bytes);
    try {
        const Reading reading = read(file, options);
        std::string result = described(reading.content);
        for (const Note& note : reading.notes) {
            result += fmt::format("{} {}: {}\n", note.code, note.place.line,
                                  note.found.in(Language::english));
        }
        return result;
    } catch (const Error& error) { // but for the folder, which is another one each time
        const std::string said = error.what();
        const std::size_t name = said.find("/list.csv");
        return said.starts_with('/') && name != std::string::npos ? said.substr(name) : said;
    }
}

} // namespace

TEST_CASE("reading: a list in which no row needs a second look is read as any other")
{
    CHECK(rc::check("with places, for which each row is looked at, it is the same register", [] {
        const auto encodings = words(ListEncoding{});
        const auto encoding = *rc::gen::inRange<std::size_t>(0, encodings.size());
        ReadOptions options{.list = {.encoding = encodings[encoding].value,
                                     .lenient = *rc::gen::arbitrary<bool>()}};
        for (int i = 0; i < 10; ++i) {
            const std::string text = nearly_plain_list();
            options.keep_places = false;
            const std::string at_once = outcome(text, options);
            options.keep_places = true;
            RC_ASSERT(at_once == outcome(text, options));
        }
    }));
}
