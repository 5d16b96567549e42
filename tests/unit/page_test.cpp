#include "format/digest.hpp"
#include "support/data.hpp"
#include "support/drawn.hpp"
#include "support/page.hpp"

#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>
#include <noaber/report/page.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

using Pairs = std::set<std::pair<std::string, std::string>>;

Page page(const Network& network, OrganisationId subject, Language language = Language::english)
{
    return municipality_page(network,
                             {.sources = {{"list.csv", std::string(64, 'e'), "A list", "CC0", {}}}},
                             {.subject = subject, .language = language});
}

Page page_of_a(RegisterDraft source, Language language = Language::english)
{
    const Register reg{std::move(source)};
    return page(Network{reg}, reg.organisation("a").value(), language);
}

SvgElement parsed(const Page& page)
{
    return parse_page(page.html);
}

const SvgElement& table(const SvgElement& root, const std::string& id)
{
    return with_id(root, "table", id);
}

/// Who takes part in what, as the table says.
Pairs told_pairs(const SvgElement& root)
{
    Pairs result;
    for (const auto& row : rows(table(root, "with-whom"))) {
        for (const SvgElement* item : all(*row.at(2), "li")) {
            result.emplace(row.front()->all_text(), item->all_text());
        }
    }
    return result;
}

/// The same of the network, for the arrangements of one.
Pairs true_pairs(const Network& network, OrganisationId subject)
{
    const Register& source = network.source();
    Pairs result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const auto ties = network.ties(i);
        if (std::any_of(ties.begin(), ties.end(),
                        [&](const Network::Tie& tie) { return tie.organisation == subject; })) {
            for (const Network::Tie& tie : ties) {
                result.emplace(source.name(network.versions()[i]),
                               source.organisations().name[tie.organisation]);
            }
        }
    }
    return result;
}

unsigned base64_value(char letter)
{
    return static_cast<unsigned>(
        std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"}.find(
            letter));
}

/// Bytes of base64, in hexadecimal digits.
std::string hex_of_base64(std::string_view text)
{
    std::string result;
    unsigned bits = 0;
    int count = 0;
    for (const char letter : text.substr(0, text.find('='))) {
        bits = (bits << 6U | base64_value(letter)) & 0xFFFFU;
        for (count += 6; count >= 4; count -= 4) {
            result += "0123456789abcdef"[bits >> static_cast<unsigned>(count - 4) & 15U];
        }
    }
    return result;
}

} // namespace

TEST_CASE("a page says what it found, in both languages")
{
    const RegisterDraft source = draft("p: a b c | q: a b");
    CHECK(page_of_a(source).title == "a shares both of its arrangements with b");
    const Page dutch = page_of_a(source, Language::dutch);
    CHECK(dutch.title == "a deelt beide regelingen met b");
    const SvgElement root = parsed(dutch);
    CHECK(attribute(root, "lang") == "nl");
    REQUIRE(all(root, "h1").size() == 1);
    CHECK(all(root, "h1").front()->all_text() == dutch.title);
    CHECK_THAT(root.all_text(), Contains("b zit in 2 daarvan: meer dan elke andere gemeente.") &&
                                    Contains("De grootste heeft 3 deelnemers: p."));
}

TEST_CASE("the tables of a page hold the same pairs as the network")
{
    const Register reg = drawn_register("p: a b c | q: a b | r: b c | s: a d | t: a");
    const Network network{reg};
    const OrganisationId subject = reg.organisation("a").value();
    const SvgElement root = parsed(page(network, subject));
    CHECK(told_pairs(root) == true_pairs(network, subject));
    CHECK(told_pairs(root).size() == 8);

    Pairs listed; // and the number of participants of each arrangement
    for (const auto& row : rows(table(root, "list"))) {
        listed.emplace(row.at(0)->all_text(), row.at(2)->all_text());
    }
    CHECK(listed == Pairs{{"p", "3"}, {"q", "2"}, {"s", "2"}, {"t", "1"}});
    Pairs partners;
    for (const auto& row : rows(table(root, "partner-list"))) {
        partners.emplace(row.at(0)->all_text(), row.at(2)->all_text());
    }
    CHECK(partners == Pairs{{"b", "2"}, {"c", "1"}, {"d", "1"}});
}

TEST_CASE("the page of Dinkelland holds the pairs of its data")
{
    const Reading reading = noaber::read(project_file("data/twente"));
    const Network network{reading.content};
    const OrganisationId subject = find_municipality(network, "Dinkelland");
    Pairs expected = true_pairs(network, subject);
    if (expected.erase({"Omgevingsdienst Twente", "Overijssel"}) > 0) { // its kind is told too
        expected.emplace("Omgevingsdienst Twente", "de provincie Overijssel");
    }
    CHECK(told_pairs(parsed(page(network, subject, Language::dutch))) == expected);
}

TEST_CASE("a page tells obligations with how they are known")
{
    RegisterDraft source = draft("p: a b | q: a b | r: a");
    source.arrangements.obligation.set(ArrangementId{0}, Obligation::statutory);
    Flags<Organ> organs;
    organs.add(Organ::council);
    source.participations.organs.set(ParticipationId{0}, organs);
    const auto added = source.annotations.add();
    source.annotations.subject.set(added, "q");
    source.annotations.field.set(added, "obligation");
    source.annotations.value.set(added, "voluntary");
    source.annotations.source.set(added, "a letter");
    const SvgElement root = parsed(page_of_a(source));
    Pairs told;
    for (const auto& row : rows(table(root, "list"))) {
        told.emplace(row.at(3)->all_text(), row.at(6)->all_text());
    }
    CHECK(told == Pairs{{"statutory", "council"},
                        {"voluntary (added by a person)", "not known"},
                        {"unknown", "not known"}});
    CHECK_THAT(root.all_text(), Contains("Whether the law requires it is known of 2 of the 3."));
}

TEST_CASE("a hostile name is shown as it is written, and does nothing")
{
    static const std::set<std::string> elements{
        "html",  "head",   "meta",    "title",   "style",   "body", "a",      "main",       "nav",
        "h3",    "script", "span",    "details", "summary", "h1",   "h2",     "p",          "ul",
        "li",    "dl",     "dt",      "dd",      "section", "div",  "figure", "figcaption", "table",
        "thead", "tr",     "caption", "tbody",   "th",      "td",   "svg",    "desc",       "g",
        "rect",  "path",   "circle",  "text",    "tspan"};
    const std::string hostile = "</title><script>alert(1)</script>\" onload=\"x' --> ]]> &amp;";
    RegisterDraft source = draft("p: a b | q: a b c");
    for (const OrganisationId id : source.organisations.ids()) {
        source.organisations.name.set(id, hostile + source.organisations.code[id]);
    }
    source.versions.title.set(VersionId{0}, hostile);
    source.versions.domains.set(VersionId{1}, {hostile});
    const Page drawn = page_of_a(source);
    const SvgElement root = parsed(drawn);
    for (const SvgElement* element : flattened(root)) {
        CHECK(elements.contains(element->name));
        for (const auto& [name, value] : element->attributes) {
            CHECK(!name.starts_with("on"));
            CHECK(name != "style");
            CHECK(name != "src");
        }
    }
    CHECK_THAT(table(root, "with-whom").all_text(), Contains(hostile + "b"));
    CHECK_THAT(table(root, "partner-list").all_text(), Contains(hostile + "c"));
    CHECK_THAT(all(root, "title").front()->all_text(), Contains(hostile + "a"));
}

TEST_CASE("a page allows its own style and script, by digest, and nothing else")
{
    const SvgElement root = parsed(page_of_a(draft("p: a b")));
    std::string policy;
    for (const SvgElement* meta : all(root, "meta")) {
        if (attribute(*meta, "http-equiv") == "Content-Security-Policy") {
            policy = attribute(*meta, "content");
        }
    }
    CHECK_THAT(policy, Catch::StartsWith("default-src 'none'; style-src 'sha256-") &&
                           Contains("; font-src data:;") && !Contains("unsafe"));
    for (const std::string name : {"style", "script"}) {
        const std::size_t from = policy.find(name + "-src 'sha256-") + name.size() + 13;
        const std::string digest = policy.substr(from, policy.find('\'', from) - from);
        REQUIRE(all(root, name).size() == 1);
        CHECK(hex_of_base64(digest) == format::sha256(all(root, name).front()->text));
    }
    CHECK(all(root, "script").front()->text.size() < 5 * 1024);
}

TEST_CASE("whoever cannot see a page finds the way in it")
{
    RegisterDraft source = draft("p: a b c | q: a b");
    source.versions.form.set(VersionId{0}, LegalForm::openbaar_lichaam); // which one can leave
    const SvgElement root = parsed(page_of_a(source));
    REQUIRE(!with_id(root, "table", "view-terms").children.empty());
    std::set<std::string> ids;
    for (const SvgElement* element : flattened(root)) {
        if (const std::string id = attribute(*element, "id"); !id.empty()) {
            CHECK(ids.insert(id).second);
        }
    }
    for (const SvgElement* element : flattened(root)) {
        if (const std::string target = attribute(*element, "href"); !target.empty()) {
            CHECK(target.front() == '#');
            CHECK(ids.contains(target.substr(1)));
        }
        const std::string labels = attribute(*element, "aria-labelledby");
        if (element->name != "svg" && !labels.empty()) {
            CHECK(ids.contains(labels));
        }
        if (attribute(*element, "role") == "region") {
            CHECK(attribute(*element, "tabindex") == "0");
            CHECK(!labels.empty());
        }
        if (element->name == "th") {
            CHECK(!attribute(*element, "scope").empty());
        }
        if (element->name == "table") {
            CHECK(element->children.front().name == "caption");
        }
    }
    REQUIRE(!all(root, "svg").empty());
    for (const SvgElement* drawing : all(root, "svg")) {
        CHECK(attribute(*drawing, "role") == "img");
        CHECK(attribute(*drawing, "id").starts_with("noaber-"));
    }
}

TEST_CASE("a municipality without arrangements has a page too")
{
    RegisterDraft source = draft("p: b c");
    const OrganisationId alone = source.organisations.add();
    source.organisations.code.set(alone, "a");
    source.organisations.name.set(alone, "a");
    source.organisations.kind.set(alone, OrganisationKind::municipality);
    const Page drawn = page_of_a(source);
    CHECK(drawn.title == "a takes part in no arrangement");
    CHECK_THROWS(table(parsed(drawn), "list"));
}

TEST_CASE("a page has the same bytes in whatever order its data were read")
{
    CHECK(page_of_a(draft("p: a b c | q: a b | r: d a")).html ==
          page_of_a(draft("r: a d | q: b a | p: c b a")).html);
}
