#include "report/base64.hpp"
#include "report/peers.hpp"
#include "support/data.hpp"
#include "support/drawn.hpp"
#include "support/page.hpp"

#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>
#include <noaber/report/page.hpp>

#include <catch2/catch.hpp>

#include <set>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

using Texts = std::vector<std::vector<std::string>>;

Provenance a_list()
{
    return {.sources = {{"list.csv", std::string(64, 'e'), "A list", "CC0", {}}}};
}

SvgElement page_of(const Register& source, std::string_view code)
{
    const Network network{source};
    return parse_page(
        municipality_page(network, a_list(), {.subject = source.organisation(code).value()}).html);
}

SvgElement page_of(RegisterDraft source, std::string_view code)
{
    return page_of(Register{std::move(source)}, code);
}

RegionPageOptions region(const Register& source, const std::vector<std::string>& codes)
{
    RegionPageOptions result{.name = "Valley"};
    for (const std::string& code : codes) {
        result.municipalities.push_back(source.organisation(code).value());
    }
    return result;
}

/// The links of a page to other files.
std::set<std::string> files_linked(const std::string& html)
{
    std::set<std::string> result;
    const SvgElement root = parse_page(html);
    for (const SvgElement* link : all(root, "a")) {
        if (const std::string target = attribute(*link, "href"); !target.starts_with('#')) {
            result.insert(target);
        }
    }
    return result;
}

/// What has this many inhabitants, in the order of the letters.
Register sized(const std::vector<std::int64_t>& inhabitants)
{
    RegisterDraft source = draft("p: a b c d");
    for (std::size_t i = 0; i < inhabitants.size(); ++i) {
        source.organisations.inhabitants.set(OrganisationId{static_cast<std::uint32_t>(i)},
                                             inhabitants[i]);
    }
    return Register{std::move(source)};
}

} // namespace

TEST_CASE("base64 is that of RFC 4648")
{
    // its section 10
    CHECK(report::base64("") == "");
    CHECK(report::base64("f") == "Zg==");
    CHECK(report::base64("fo") == "Zm8=");
    CHECK(report::base64("foobar") == "Zm9vYmFy");
    CHECK(report::from_hex("00ff10") == std::string{"\0\xff\x10", 3});
}

TEST_CASE("peers are nearest by ratio, and never the municipality itself")
{
    const Register source = sized({100, 200, 40, 1000});
    const Network network{source};
    const report::Peers peers = report::peers_of(report::background_of(network), 0);
    CHECK(peers.positions == std::vector<std::size_t>{1, 2, 3}); // 2, 2.5 and 10 times
    CHECK(peers.least_inhabitants == 40);
    CHECK(peers.most_inhabitants == 1000);
}

TEST_CASE("a page compares with others of its size, drawn and told alike")
{
    const SvgElement root = page_of(sized({100, 200, 40, 1000}), "a");
    const Texts told = texts(with_id(root, "table", "comparison-table"));
    std::vector<std::string> drawn;
    for (const SvgElement* group : all(with_id(root, "figure", "comparison-drawing"), "g")) {
        drawn.push_back(group->children.front().text);
    }
    std::vector<std::string> rows;
    for (const auto& row : told) {
        rows.push_back(row.front());
    }
    CHECK(drawn == rows);
    CHECK(told.front() == std::vector<std::string>{"Arrangements", "1", "1", "1 and 1", "50",
                                                   "All that it takes part in."});
    CHECK_THAT(root.all_text(), Contains("There are 3 of them, from 40 to 1,000 inhabitants."));
}

TEST_CASE("without inhabitants there is nothing to compare with")
{
    const SvgElement root = page_of(draft("p: a b"), "a");
    CHECK_THAT(root.all_text(), Contains("There is nothing to compare with"));
    CHECK_THROWS(with_id(root, "table", "comparison-table"));
}

TEST_CASE("the page of a merged municipality says first who its heir is")
{
    RegisterDraft source = draft("p: b c | q: a b");
    source.date = parse_date("2024-06-01");
    source.versions.until.set(VersionId{1}, parse_date("2021-01-01"));
    source.mergers = {{parse_date("2022-01-01").value(), "a", "a", "b", "b", Inheritance::whole}};
    source.organisations.inhabitants.set(OrganisationId{0}, 24911);
    const std::string words = page_of(std::move(source), "a").all_text();
    CHECK_THAT(
        words,
        Contains("a no longer exists: since 1 January 2022 it is part of b. So it takes part in "));
    CHECK_THAT(words, Contains("Inhabitants, as last known"));
    CHECK_THAT(words, Contains("a does not exist on this date, so there is nothing to compare."));
    CHECK_THAT(words, !Contains("These terms are those of the law"));
}

TEST_CASE("an arrangement of an unknown form is not said to have no board")
{
    const std::string words = page_of(draft("p: a b"), "a").all_text();
    CHECK_THAT(words, !Contains("has no board of its own"));
    RegisterDraft source = draft("p: a b | q: a b");
    source.versions.form.set(VersionId{0}, LegalForm::openbaar_lichaam);
    CHECK_THAT(page_of(std::move(source), "a").all_text(),
               Contains("no legal form that tells whether it has a board"));
}

TEST_CASE("of providers that do as many services each none is said to do most")
{
    const std::string words = page_of(draft("p: a b | q: a c"), "a").all_text();
    CHECK_THAT(words, Contains("2 providers do as many each"));
    CHECK_THAT(words, !Contains("p does most"));
}

TEST_CASE("the table of related parties leaves empty what the source does not know")
{
    RegisterDraft source = draft("p: a b | q: a b");
    source.versions.form.set(VersionId{0}, LegalForm::openbaar_lichaam);
    source.versions.form.set(VersionId{1}, LegalForm::regeling_zonder_meer);
    source.versions.purpose.set(VersionId{0}, "To clean the streets.");
    const SvgElement root = page_of(std::move(source), "a");
    CHECK(texts(with_id(root, "table", "related")) ==
          Texts{{"p", "", "To clean the streets.", "not known", "", "", "2", "not known"}});
    CHECK_THAT(root.all_text(), Contains("1 arrangement is not in this table"));
}

TEST_CASE("a page says how far arrangements stand from the council")
{
    RegisterDraft source = draft("p: a | q: a | r: a");
    Flags<Organ> council;
    council.add(Organ::council);
    Flags<Organ> executive;
    executive.add(Organ::executive);
    source.versions.form.set(VersionId{0}, LegalForm::openbaar_lichaam);
    source.versions.form.set(VersionId{1}, LegalForm::openbaar_lichaam);
    source.versions.form.set(VersionId{2}, LegalForm::company);
    source.participations.organs.set(ParticipationId{0}, council);
    source.participations.organs.set(ParticipationId{1}, executive);
    source.organisations.seats.set(OrganisationId{0}, 12);
    const SvgElement root = page_of(std::move(source), "a");
    std::vector<std::string> counts;
    for (const auto& row : texts(with_id(root, "table", "distance"))) {
        counts.push_back(row.at(1) + ": " + row.at(2));
    }
    CHECK(counts == std::vector<std::string>{"2: 1", "3: 1", "4: 0", "5: 0", "6: 1"});
    CHECK_THAT(with_id(root, "section", "grip").all_text(),
               Contains("3.7 steps") && Contains("0.25"));
}

TEST_CASE("a page tells what it costs to leave, in euros where they are known")
{
    RegisterDraft source = draft("p: a b");
    source.participations.contribution_eur.set(ParticipationId{0}, 20'000);
    source.participations.contribution_eur.set(ParticipationId{1}, 60'000);
    const SvgElement root = page_of(std::move(source), "a");
    CHECK(texts(with_id(root, "table", "exit")) ==
          Texts{{"p", "25% (by contributions)", "€ 20,000", "€ 60,000 to € 100,000"}});
    CHECK(texts(with_id(root, "table", "stayers")) ==
          Texts{{"p", "1", "does not apply", "it ends: one alone cannot keep it up"}});
    CHECK_THAT(with_id(root, "section", "arrangements").all_text(), Contains("€ 20,000"));
    CHECK_THAT(with_id(root, "section", "gaps").all_text(), Contains("What a pays is known."));
}

TEST_CASE("a page tells from when one can be out, whether it can pay, and who follows")
{
    RegisterDraft source = draft("p: a b c");
    source.date = Date{std::chrono::sys_days{std::chrono::year{2026} / 5 / 16}};
    for (std::uint32_t i = 0; i < 3; ++i) {
        source.participations.contribution_eur.set(ParticipationId{i}, 20'000);
        source.organisations.inhabitants.set(OrganisationId{i}, 1000);
    }
    for (const auto& [subject, field, value] :
         {std::array{"p", "exit_notice_months", "12"}, {"a", "free_reserves_eur", "80000"}}) {
        const AnnotationId id = source.annotations.add();
        source.annotations.subject.set(id, subject);
        source.annotations.field.set(id, field);
        source.annotations.value.set(id, value);
    }
    const SvgElement root = page_of(std::move(source), "a");
    CHECK(texts(with_id(root, "table", "exit")) ==
          Texts{{"p", "33% (by contributions)", "€ 20,000",
                 "€ 60,000 to € 100,000; perhaps more than its free reserves", "12 months",
                 "16 May 2027"}});
    CHECK(texts(with_id(root, "table", "stayers")) ==
          Texts{{"p", "2", "50% from year 6", "€ 10", "all others, in year 3"}});
}

TEST_CASE("a page tells when an arrangement ends for everyone, and what there is for setbacks")
{
    RegisterDraft source = draft("p: a b c");
    source.date = parse_date("2026-05-16");
    source.versions.until.set(VersionId{0}, parse_date("2027-01-01"));
    annotate(source, "a", "buffer_ratio", "1.2");
    const SvgElement root = page_of(std::move(source), "a");
    CHECK(texts(with_id(root, "table", "exit")).front().back() ==
          "1 January 2027, when it ends for everyone");
    CHECK_THAT(with_id(root, "section", "fragility").all_text(),
               Contains("For setbacks a has 1.2 times what its risks ask for.") &&
                   Contains("between 0.8 and 1.4"));
}

TEST_CASE("a page says whose view is due, and by when")
{
    RegisterDraft source = draft("p: a b c | q: a b | r: a c");
    source.date = Date{std::chrono::sys_days{std::chrono::year{2026} / 9 / 16}};
    source.arrangements.obligation.set(ArrangementId{1}, Obligation::statutory);
    for (std::uint32_t i = 0; i < 2; ++i) {
        source.versions.form.set(VersionId{i}, LegalForm::openbaar_lichaam);
    }
    const SvgElement root = page_of(std::move(source), "a");
    const Texts asked = texts(with_id(root, "table", "view-terms"));
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0] + " " + asked[0][1] == "p 3");
    CHECK_THAT(with_id(root, "section", "leaving").all_text(),
               Contains("The law requires to take part in q"));
    CHECK_THAT(with_id(root, "section", "views").all_text(),
               Contains("draft budget of p and q") && Contains("budget for 2028") &&
                   Contains("before 15 September 2027: so the draft comes before 23 June 2027"));
}

TEST_CASE("a page of a region tells which exit weighs most")
{
    RegisterDraft source = draft("Valley: a b c | q: a b");
    for (std::uint32_t i = 0; i < 3; ++i) {
        source.organisations.inhabitants.set(OrganisationId{i}, i == 0 ? 8000 : 1000);
    }
    const Register reg{std::move(source)};
    const SvgElement root =
        parse_page(region_page(Network{reg}, a_list(), region(reg, {"a", "b", "c"})).html);
    const Texts told = texts(with_id(root, "table", "heaviest"));
    REQUIRE(told.size() == 2);
    CHECK(told[0] == std::vector<std::string>{"q", "a", "89% (by inhabitants)", "does not apply",
                                              "it ends: one alone cannot keep it up"});
    CHECK(told[1].front() == "Valley");
    CHECK(texts(with_id(root, "table", "leavers")).size() == 3);
}

TEST_CASE("a page says how the municipality is organised, with what that rests on")
{
    const Reading reading = noaber::read(project_file("data/twente"));
    const SvgElement root = page_of(reading.content, "GM1774");
    CHECK_THAT(with_id(root, "section", "model").all_text(),
               Contains("merged administration") &&
                   Contains("Noaberkracht Dinkelland Tubbergen does the work of the whole "
                            "organisation for Dinkelland and Tubbergen"));
    CHECK(texts(with_id(root, "table", "scores")).size() == 5);
}

TEST_CASE("the years of a municipality are told as they are drawn")
{
    RegisterDraft source = draft("p: a b | q: a b");
    source.versioned = false;
    source.date = Date{std::chrono::sys_days{std::chrono::year{2026} / 5 / 16}};
    for (const VersionId version : source.versions.ids()) {
        source.versions.from.set(version,
                                 Date{std::chrono::sys_days{std::chrono::year{2010} / 1 / 1}});
    }
    source.participations.left.set(ParticipationId{0},
                                   Date{std::chrono::sys_days{std::chrono::year{2023} / 1 / 1}});
    const SvgElement root = page_of(std::move(source), "a");
    CHECK(texts(with_id(root, "table", "timeline-table")) ==
          Texts{{"q", "1 January 2010", "now"}, {"p", "1 January 2010", "1 January 2023"}});
    CHECK_NOTHROW(with_id(root, "figure", "timeline-drawing"));
}

TEST_CASE("a region has a map where outlines are given, with its pairs as a table")
{
    const Register source = drawn_register("p: a b | q: a b | r: b c | s: a b c");
    const Network network{source};
    RegionPageOptions options = region(source, {"a", "b", "c"});
    CHECK_THAT(parse_page(region_page(network, a_list(), options).html).all_text(),
               Contains("There is no drawing of this: "));
    std::vector<Outline> squares;
    for (const std::string code : {"a", "b", "c"}) {
        const double x = 6.0 + static_cast<double>(code.front() - 'a');
        squares.push_back({code, {{{x, 52}, {x + 1, 52}, {x + 1, 53}, {x, 53}}}});
    }
    options.outlines = Outlines{std::move(squares)};
    const SvgElement root = parse_page(region_page(network, a_list(), options).html);
    CHECK(texts(with_id(root, "table", "map-table")) == Texts{{"a and b", "2"}, {"b and c", "1"}});
    CHECK_NOTHROW(with_id(root, "figure", "map-drawing"));
}

TEST_CASE("many names wait until they are asked for")
{
    std::string drawn = "p: a";
    for (int i = 0; i < 130; ++i) {
        drawn += " m" + std::to_string(i);
    }
    const SvgElement root = page_of(draft(drawn + " | q: a m0 m1"), "a");
    const SvgElement& row = *all(with_id(root, "table", "with-whom"), "details").front();
    CHECK(all(row, "summary").front()->all_text() == "show all 131 names");
    CHECK(all(row, "li").size() == 131);
    CHECK(texts(with_id(root, "table", "partner-list")).size() == 2); // m0 and m1
    CHECK_THAT(root.all_text(), Contains("128 more are met in one arrangement only:"));
}

TEST_CASE("the page of a region says who is in what, as the network does")
{
    const Register source = drawn_register("p: a b c | q: a b | r: c d | s: d");
    const Network network{source};
    const Page page = region_page(network, a_list(), region(source, {"a", "b", "c"}));
    CHECK(page.title ==
          "Valley: all municipalities take part in 1 of the 2 arrangements that they share");
    const SvgElement root = parse_page(page.html);
    CHECK(texts(with_id(root, "table", "matrix-table")) == Texts{{"p", "yes", "yes", "yes", "3"},
                                                                 {"q", "yes", "yes", "", "2"},
                                                                 {"r", "", "", "yes", "1"},
                                                                 {"Number", "2", "2", "2", ""}});
    CHECK(texts(with_id(root, "table", "models-table")).size() == 3);
}

TEST_CASE("a region of nobody in being has no page")
{
    const Register source = drawn_register("p: a b");
    const Network network{source};
    CHECK_THROWS_AS(region_page(network, a_list(), {.name = "Nowhere"}), Error);
}

TEST_CASE("a region of one has a page")
{
    const Register source = drawn_register("p: a b");
    const Network network{source};
    CHECK(region_page(network, a_list(), region(source, {"a"})).title ==
          "Valley: its municipalities share no arrangement with one another");
}

TEST_CASE("every link between pages leads to a page, whatever the codes")
{
    RegisterDraft draft_of = draft("p: a b c");
    draft_of.organisations.code.set(OrganisationId{0}, "roo:1/..");
    draft_of.organisations.code.set(OrganisationId{1}, "roo 1-..");
    draft_of.organisations.code.set(OrganisationId{2}, "index");
    const Register source{std::move(draft_of)};
    const Network network{source};
    const Site made = site(network, a_list(), {});
    std::set<std::string> names;
    for (const NamedFile& file : made.files) {
        CHECK(names.insert(file.name).second);
        CHECK(file.name.find_first_of("/: ") == std::string::npos);
    }
    REQUIRE(made.files.size() == 4);
    CHECK(made.files.front().name == "index.html");
    for (const NamedFile& file : made.files) {
        for (const std::string& linked : files_linked(file.bytes)) {
            CHECK(names.contains(linked));
        }
    }
    CHECK(files_linked(made.files.front().bytes).size() == 3);
    CHECK(files_linked(made.files.back().bytes).size() == 3); // the index, and two partners
}

TEST_CASE("every region of the file has a page, and the front page leads there")
{
    const Register source = drawn_register("p: a b c | q: c d");
    const Network network{source};
    const Site made = site(network, a_list(),
                           {.regions = Regions{{"a", "East"}, {"b", "East"}, {"nobody", "West"}}});
    REQUIRE(made.files.size() == 6); // the index, one region, four municipalities
    CHECK(made.files[1].name == "region-East.html");
    CHECK(files_linked(made.files.front().bytes).contains("region-East.html"));
    CHECK(files_linked(made.files[1].bytes) ==
          std::set<std::string>{"a.html", "b.html", "index.html"});
}

TEST_CASE("a page wears a theme, and its policy still allows its own style")
{
    const Register source = drawn_register("p: a b");
    const Network network{source};
    const Theme theme =
        parse_theme("[colours]\ntext = \"#101010\"\n[type]\nfamily = \"Fira Sans\"\n", "t");
    const OrganisationId a = source.organisation("a").value();
    const Page plain = municipality_page(network, a_list(), {.subject = a});
    const Page worn = municipality_page(network, a_list(), {.subject = a, .theme = &theme});
    CHECK_THAT(plain.html, Contains("--text: #1A1A1A;") && Contains("color: var(--text)"));
    CHECK_THAT(worn.html, !Contains("#1A1A1A"));
    CHECK_THAT(worn.html, Contains("--text: #101010;") && Contains("font-family: Fira Sans"));
    const auto policy = [](const std::string& html) {
        const std::size_t from = html.find("style-src");
        return html.substr(from, html.find(';', from) - from);
    };
    CHECK(policy(plain.html) != policy(worn.html));
}

TEST_CASE("the pages of a region begin with the region, and hold no others")
{
    const Register source = drawn_register("p: a b c | q: c d");
    const Network network{source};
    const Site made = site(network, a_list(), {.region = region(source, {"a", "b"})});
    REQUIRE(made.files.size() == 3);
    CHECK(files_linked(made.files.front().bytes) == std::set<std::string>{"a.html", "b.html"});
}

TEST_CASE("pages do not depend on how many processors make them")
{
    const Reading reading = noaber::read(project_file("data/twente"));
    const Network network{reading.content};
    const Site one = site(network, a_list(), {}, {.threads = 1});
    const Site many = site(network, a_list(), {}, {.threads = 4});
    REQUIRE(one.files.size() == many.files.size());
    for (std::size_t i = 0; i < one.files.size(); ++i) {
        CHECK(one.files[i].name == many.files[i].name);
        CHECK(one.files[i].bytes == many.files[i].bytes);
    }
}
