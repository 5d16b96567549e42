#include "render/matrix/facts.hpp"
#include "render/matrix/grid.hpp"
#include "render/matrix/order.hpp"
#include "support/data.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/svg.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>
#include <noaber/render/draw.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

const DrawingKind& matrix_kind()
{
    const auto kinds = drawing_kinds();
    return *std::find_if(kinds.begin(), kinds.end(),
                         [](const DrawingKind& kind) { return kind.name == "matrix"; });
}

struct Asked {
    std::string subject;
    Language language = Language::english;
    std::vector<std::string> within;
};

Drawing drawing(RegisterDraft source, const Asked& asked = {})
{
    const Register reg{std::move(source)};
    NetworkOptions options;
    for (const std::string& code : asked.within) {
        options.within.push_back(reg.organisation(code).value());
    }
    const Network network{reg, options};
    return matrix_kind().draw(
        network, {.sources = {{"list.csv", std::string(64, 'e'), "A list", "", {}}}},
        {.subject = reg.organisation(asked.subject), .language = asked.language});
}

using Titles = std::pair<std::string, std::string>;

Titles titles(const RegisterDraft& source, Asked asked = {})
{
    const std::string english = drawing(source, asked).title;
    asked.language = Language::dutch;
    return {english, drawing(source, asked).title};
}

/// The same with the obligation of some arrangements; the others are voluntary.
RegisterDraft with_statutory(std::string_view drawn, const std::set<std::string>& statutory)
{
    RegisterDraft result = draft(drawn);
    for (const ArrangementId id : result.arrangements.ids()) {
        const bool must = statutory.contains(result.arrangements.code[id]);
        result.arrangements.obligation.set(id,
                                           must ? Obligation::statutory : Obligation::voluntary);
    }
    return result;
}

std::string seen_words(const Drawing& drawn)
{
    std::string result;
    const SvgElement root = parse_svg(drawn.svg);
    for (const SvgElement* element : flattened(root)) {
        result += element->name == "text" ? element->all_text() + " " : "";
    }
    return result;
}

std::vector<std::string> rows_of(std::string_view drawn)
{
    const Register reg = drawn_register(drawn);
    const Network network{reg};
    std::vector<std::string> result;
    for (const OrganisationId id : render::matrix_of(network, {}).rows) {
        result.push_back(reg.organisations().name[id]);
    }
    return result;
}

std::string many(std::string_view letter, int count)
{
    std::string result;
    for (int i = 0; i < count; ++i) {
        result += std::string{letter} + std::to_string(i) + " ";
    }
    return result;
}

} // namespace

TEST_CASE("the title of a matrix is what the data say, in both languages")
{
    CHECK(titles(draft("p: a b | q: a b | r: a")) ==
          Titles{"Every municipality is in 2 to 3 arrangements",
                 "Elke gemeente zit in 2 tot 3 regelingen"});
    CHECK(titles(draft("p: a b | q: a b")) ==
          Titles{"Every municipality is in 2 arrangements", "Elke gemeente zit in 2 regelingen"});
    CHECK(titles(draft("p: a b")) ==
          Titles{"Every municipality is in 1 arrangement", "Elke gemeente zit in 1 regeling"});
    CHECK(titles(draft("p: a | q: a")) ==
          Titles{"Only one municipality is in these 2 arrangements: a",
                 "In deze 2 regelingen zit maar één gemeente: a"});
    CHECK(titles(draft("p: a b c | q: a b | r: a"), {.subject = "a"}) ==
          Titles{"Every other municipality is in 1 to 2 of the 3 arrangements of a",
                 "Elke andere gemeente zit in 1 tot 2 van de 3 regelingen van a"});
    CHECK(titles(draft("p: a b | q: a | r: b"), {.subject = "a"}) ==
          Titles{"b is in 1 of the 2 arrangements of a", "b zit in 1 van de 2 regelingen van a"});
    CHECK(titles(draft("p: a | r: b c"), {.subject = "a"}) ==
          Titles{"No other municipality is in the 1 arrangement of a",
                 "Geen andere gemeente zit in de 1 regeling van a"});
}

TEST_CASE("a title tells what the law requires only where that holds for all")
{
    const std::string drawn = "p: a b | q: a b | r: a";
    CHECK(titles(with_statutory(drawn, {"p", "q"})) ==
          Titles{"Every municipality is in 2 to 3 arrangements; 2 of them are required by law",
                 "Elke gemeente zit in 2 tot 3 regelingen; 2 daarvan zijn verplicht"});
    CHECK(titles(with_statutory(drawn, {"p", "r"})).first ==
          "Every municipality is in 2 to 3 arrangements"); // b is in one of the two, a in both
    RegisterDraft partly = draft(drawn);
    partly.arrangements.obligation.set(ArrangementId{0}, Obligation::statutory);
    CHECK(titles(partly) ==
          Titles{"Every municipality is in 2 to 3 arrangements; at least 1 of them is required by "
                 "law",
                 "Elke gemeente zit in 2 tot 3 regelingen; minstens 1 daarvan is verplicht"});
}

TEST_CASE("those who take part in much the same stand next to one another")
{
    CHECK(rows_of("p: a c | q: a c | r: b d | s: b d | t: a b c d | u: c") ==
          std::vector<std::string>{"c", "a", "d", "b"});
    CHECK(rows_of("p: a") == std::vector<std::string>{"a"});
}

TEST_CASE("an order of rows holds each once, and the most alike pair stays together")
{
    const std::vector<std::vector<bool>> rows{
        {true, false, false, true}, {false, true, true, false}, {true, false, false, true}};
    CHECK(render::by_likeness(rows) == std::vector<std::size_t>{0, 2, 1});
    CHECK(render::by_likeness({}).empty());
    const std::vector<std::vector<bool>> empty(3, std::vector<bool>(2));
    CHECK(render::by_likeness(empty).size() == 3);
}

TEST_CASE("a matrix has a mark for every tie, and the totals add up")
{
    RegisterDraft source = draft("p: a b c | q: a b | r: c d");
    source.versions.host.set(VersionId{1}, OrganisationId{0}); // a, of q
    const SvgElement root = parse_svg(drawing(source).svg);
    std::size_t circles = 0;
    std::size_t diamonds = 0;
    for (const SvgElement* element : flattened(root)) {
        circles += element->name == "circle" ? 1U : 0U;
        diamonds += element->name == "path" ? 1U : 0U;
    }
    CHECK(circles == 6 + 1); // and one in the legend
    CHECK(diamonds == 1 + 1);
    CHECK_THAT(seen_words(drawing(source)),
               Contains("takes part: 6") && Contains("does the work for the others: 1"));
}

TEST_CASE("what the law requires has a ring around it, and a word above it")
{
    const Drawing drawn = drawing(with_statutory("p: a b | q: a b", {"p"}));
    CHECK_THAT(seen_words(drawn),
               Contains("by law") && Contains("with a ring: required by law: 2"));
    CHECK_THAT(drawn.svg, Contains("stroke-dasharray"));
    CHECK_THAT(drawing(draft("p: a b")).svg, !Contains("stroke-dasharray"));
}

TEST_CASE("the words above and beside a narrow matrix have room")
{
    const Register reg{with_statutory("p: a b", {"p"})};
    const Network network{reg};
    const render::Matrix matrix = render::matrix_of(network, {});
    const render::MatrixTelling telling{network, matrix, Language::dutch};
    const render::Grid grid = render::grid_of(telling);
    for (const render::Line& line : grid.columns.front().heading) {
        CHECK(width(line) < grid.columns.front().width);
    }
    CHECK(width(grid.totals) < grid.names_width);
}

TEST_CASE("who was chosen and takes part in nothing has a row too")
{
    RegisterDraft source = draft("p: a b | q: c d");
    source.versions.domains.set(VersionId{0}, {"werk | werkloosheid"});
    const Register reg{std::move(source)};
    const Network network{
        reg,
        {.selection = {.themes = {"werk"}},
         .within = {reg.organisation("a").value(), reg.organisation("c").value()}}};
    const render::Matrix found = render::matrix_of(network, {});
    CHECK(found.rows.size() == 2);
    CHECK(matrix_kind().draw(network, {}, {}).title ==
          "In this selection: The municipalities are in 0 to 1 arrangements");
}

TEST_CASE("a matrix that nobody can read is refused, with advice")
{
    const auto size = [](const std::string& drawn) {
        return fault_of([&] { return drawing(draft(drawn)); });
    };
    CHECK(size("p: " + many("m", 40)) == std::nullopt);
    CHECK(size("p: " + many("m", 41)) == Fault::no_answer);
    std::string wide;
    for (int i = 0; i < 31; ++i) {
        wide += (i > 0 ? "|" : "") + std::string{"p"} + std::to_string(i) + ": a b ";
    }
    CHECK(size(wide) == Fault::no_answer);
    CHECK(size("p:") == Fault::no_answer);
}

TEST_CASE("a matrix holds nothing but shapes and text, whatever the names")
{
    static const std::set<std::string> elements{"svg",  "title",  "desc", "g",    "rect",
                                                "path", "circle", "text", "tspan"};
    const std::string hostile = "<script>alert(1)</script>\x01\" onload=\"x ]]> &amp; ";
    std::string wide;
    for (int i = 0; i < 30; ++i) { // too wide for level headings
        wide += (i > 0 ? "|" : "") + std::string{"p"} + std::to_string(i) + ": a b ";
    }
    for (const std::string& drawn : {std::string{"p: a b | q: a"}, wide}) {
        RegisterDraft source = draft(drawn);
        source.organisations.name.set(OrganisationId{0}, hostile + std::string(300, 'W'));
        source.versions.title.set(VersionId{0}, hostile + std::string(300, 'm'));
        source.versions.domains.set(VersionId{0}, {"</desc><image href=x> | y"});
        const SvgElement root = parse_svg(drawing(source).svg);
        for (const SvgElement* element : flattened(root)) {
            CHECK(elements.contains(element->name));
            CHECK(!element->attributes.contains("onload"));
        }
        CHECK_THAT(root.all_text(), Contains("<script>alert(1)</script>\" onload=\"x ]]> &amp;"));
    }
}

TEST_CASE("a matrix has the same bytes in whatever order its data were read")
{
    CHECK(drawing(draft("p: a b c | q: a b | r: d a")).svg ==
          drawing(draft("r: a d | q: b a | p: c b a")).svg);
}

TEST_CASE("the matrix of Twente says what its data say")
{
    const Reading reading = noaber::read(project_file("data/twente"));
    const Network whole{reading.content};
    const Network network{reading.content,
                          {.within = find_region(whole, "Veiligheidsregio Twente")}};
    const Drawing drawn = matrix_kind().draw(network, {}, {.language = Language::dutch});
    CHECK(drawn.title == "Elke gemeente zit in 6 tot 12 regelingen; 3 daarvan zijn verplicht");
    const render::Matrix found = render::matrix_of(network, {});
    CHECK(found.rows.size() == 14);
    CHECK(found.columns.size() == 15);
    std::size_t marks = 0;
    for (std::size_t row = 0; row < found.rows.size(); ++row) {
        marks += found.total(row);
    }
    CHECK(marks == network.tie_count());
}
