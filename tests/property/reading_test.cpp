#include "io/list/plain_list.hpp"
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

/// A list with the columns of a plain one, which sometimes is one: rows in any order, and a few in
/// which something is odd.
std::string nearly_plain_list()
{
    const auto one_of = [](const std::vector<std::string>& all) {
        return *rc::gen::elementOf(all);
    };
    const bool is_odd = *rc::gen::inRange(0, 3) == 0;
    const auto or_odd = [&](std::vector<std::string> usual, const std::vector<std::string>& odd) {
        if (is_odd && *rc::gen::inRange(0, 20) == 0) {
            usual = odd;
        }
        return one_of(usual);
    };
    std::string text = one_of({"participant,arrangement,layer,weight\n",
                               "Deelnemer,Regeling,Beleidsterrein,Gewicht\n",
                               "sep=,\nparticipant,arrangement,layer,weight\n"});
    const auto rows = *rc::gen::inRange(0, 40);
    std::set<std::string> ends;
    for (int i = 0; i < rows; ++i) {
        const std::string who =
            or_odd({"Borne", "Almelo", "Wierden", "Rijssen-Holten", "Súdwest-Fryslân", "Tubbergen"},
                   {"borne", "Totaal", "idem", "SÃºdwest", " Almelo", "", "Em\xE9", "tax", "n.b."});
        const std::string what =
            or_odd({"tax", "waste water", "Énergie", "Veiligheid", "\"port, sea\""},
                   {"Tax", "-", "subtotaal", "\"", "waste  water"});
        if (!ends.insert(who + what).second && !is_odd) {
            continue;
        }
        text += fmt::format("{},{},{},{}\n", who, what,
                            or_odd({"", "money", "water;money", "n.b.", "énergie"}, {"totaal"}),
                            or_odd({"", "1", "2.5", "0.125", "12", "n.b."},
                                   {"0", "1.000", "x", "5%", "1,5", "1e13", "-2"}));
    }
    return *rc::gen::inRange(0, 4) == 0 ? in_windows_1252(text) : text;
}

/// Whether a list is read without looking at a row twice.
bool is_plain(const std::string& text)
{
    const ReadOptions options;
    const list::TablePlace place{"list.csv", {}};
    Account account;
    return list::plain_list(
               list::delimited_text(format::bytes_of(text), options.list, place, account), options,
               place, account)
        .has_value();
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

TEST_CASE("reading: a row of which every part was met before is read as any other")
{
    CHECK(rc::check("with --fill-down, which reads each row anew, a whole list is the same", [] {
        const std::string text = any_list();
        for (const bool lenient : {false, true}) {
            const std::string known = outcome(text, {.list = {.lenient = lenient}});
            const std::string anew =
                outcome(text, {.list = {.fill_down = true, .lenient = lenient}});
            RC_ASSERT(known == anew);
            RC_ASSERT(!known.starts_with("broken promise"));
        }
    }));
}

TEST_CASE("reading: a list in which no row needs a second look is read as any other")
{
    std::size_t read_at_once = 0;
    CHECK(rc::check("with places, for which each row is looked at, it is the same register", [&] {
        const std::string text = nearly_plain_list();
        const auto encodings = words(ListEncoding{});
        const auto encoding = *rc::gen::inRange<std::size_t>(0, encodings.size());
        const ReadOptions options{.list = {.encoding = encodings[encoding].value,
                                           .lenient = *rc::gen::arbitrary<bool>()}};
        ReadOptions with_places = options;
        with_places.keep_places = true;
        RC_ASSERT(outcome(text, options) == outcome(text, with_places));
        read_at_once += is_plain(text) ? 1U : 0U;
    }));
    CHECK(read_at_once > 10);
}
