#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/core/error.hpp>
#include <noaber/measure/measure.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

constexpr std::string_view two_valleys = "valley: a b c | road: c d | port: d e f";

std::vector<std::string> codes(const Table& table)
{
    std::vector<std::string> result;
    for (const std::vector<Cell>& row : table.rows()) {
        result.push_back(std::get<std::string>(row.front()));
    }
    return result;
}

std::vector<std::string> column_names(const Table& table)
{
    std::vector<std::string> result;
    for (const TableColumn& column : table.columns()) {
        result.push_back(column.name);
    }
    return result;
}

/// `two_valleys` with a province: in the road, alone in a body, and in the bay with f.
Register with_a_province()
{
    RegisterDraft source =
        draft("valley: a b c | road: c d prov | port: d e f | lone: prov | bay: f prov");
    for (const OrganisationId id : source.organisations.ids()) {
        if (source.organisations.code[id] == "prov") {
            source.organisations.kind.set(id, OrganisationKind::province);
        }
    }
    return Register{std::move(source)};
}

} // namespace

TEST_CASE("a measured network is a table of code, name, kind and the measures asked for")
{
    const Register source = drawn_register(two_valleys);
    const Table table = measure(Network{source}, {.names = {"harmonic", "degree"}}).table;
    CHECK(column_names(table) ==
          std::vector<std::string>{"code", "name", "kind", "harmonic", "degree"});
    CHECK(codes(table) == std::vector<std::string>{"a", "b", "c", "d", "e", "f"});
    CHECK(cell_of(table, "c", "name") == Cell{std::string{"c"}});
    CHECK(cell_of(table, "c", "kind") == Cell{term(OrganisationKind::municipality)});
    CHECK(cell_of(table, "c", "degree") == Cell{std::int64_t{2}});
    CHECK(std::holds_alternative<double>(cell_of(table, "c", "harmonic")));
}

TEST_CASE("without names the usual measures are there, with all every one, in the list's order")
{
    const Register source = drawn_register(two_valleys);
    const Table usual = measure(Network{source}).table;
    const Table all = measure(Network{source}, {.names = {"all"}}).table;
    std::size_t in_usual = 3;
    std::size_t in_all = 3;
    for (const Measure& each : measures()) {
        INFO(each.name);
        if (has_values_of(each, RowsOf::participant)) {
            REQUIRE(in_all < all.columns().size());
            CHECK(all.columns()[in_all].name == each.name);
            CHECK(all.columns()[in_all++].definition == each.definition);
            if (!each.is_on_request) {
                REQUIRE(in_usual < usual.columns().size());
                CHECK(usual.columns()[in_usual++].name == each.name);
            }
        }
    }
    CHECK(in_usual == usual.columns().size());
    CHECK(in_all == all.columns().size());
}

TEST_CASE("closeness is never shown without reach")
{
    const Register source = drawn_register("valley: a b c | lone: d");
    const Table table = measure(Network{source}, {.names = {"closeness"}}).table;
    CHECK(number_of(table, "a", "closeness") == Approx(3.0 / 5));
    CHECK(number_of(table, "d", "closeness") == 1); // the highest, for reaching one
    CHECK(number_of(table, "d", "reach") == Approx(1.0 / 5));
}

TEST_CASE("a scale that is not a measure's own stands in the name of the column")
{
    const Register source = drawn_register("valley: a b c | road: c d");
    const auto scaled = [&](Scale scale, std::string_view column) {
        const MeasureOptions options{.names = {"degree", "harmonic"}, .scale = scale};
        return number_of(measure(Network{source}, options).table, "c", column);
    };
    CHECK(scaled(Scale::raw, "degree") == 2);
    CHECK(scaled(Scale::possible, "degree_possible") == 1); // of two arrangements
    CHECK(scaled(Scale::others, "degree_others") == Approx(2.0 / 5));
    CHECK(scaled(Scale::sum, "degree_sum") == Approx(2.0 / 10)); // arrangements count too
    CHECK(scaled(Scale::max, "degree_max") == Approx(2.0 / 3));  // the valley has three
    CHECK(scaled(Scale::others, "harmonic") == Approx((2 + 3 / 2.0) / 5));
    CHECK(scaled(Scale::raw, "harmonic_raw") == Approx(2 + 3 / 2.0));
    CHECK_THROWS_WITH(measure(Network{source}, {.names = {"katz"}, .scale = Scale::possible}),
                      "measure katz has no largest possible value, expected another scale");
}

TEST_CASE("pairs that meet have what they share, and chance beside it")
{
    const Register source = drawn_register("valley: a b c | road: a b | lone: d");
    const Table table = measure(Network{source}, {.of = RowsOf::pair}).table;
    REQUIRE(table.rows().size() == 3); // ab ac bc
    CHECK(numbers(table, "shared") == std::vector<double>{2, 1, 1});
    CHECK(agree(numbers(table, "newman_weight"), {1.5, 0.5, 0.5}));
    CHECK(agree(numbers(table, "jaccard"), {1, 0.5, 0.5}));
    CHECK(agree(numbers(table, "expected"), {4.0 / 3, 2.0 / 3, 2.0 / 3}));
    CHECK(agree(numbers(table, "p"), {1.0 / 3, 2.0 / 3, 2.0 / 3}));
    CHECK(agree(numbers(table, "q"), {1, 1, 1})); // of six tests, three of them never met
}

TEST_CASE("each layer is measured as a network")
{
    const Register source = drawn_register("valley: a b c | road: c d");
    const MeasureOptions options{
        .names = {"participants", "density"}, .of = RowsOf::layer, .layers_by = LayersBy::form};
    const Table table = measure(Network{source}, options).table;
    REQUIRE(table.rows().size() == 1);
    CHECK(numbers(table, "participants") == std::vector<double>{4});
    CHECK(agree(numbers(table, "density"), {5.0 / 8}));
}

TEST_CASE("a null model without samples, or arrangements that share nobody, cannot be asked for")
{
    const Register source = drawn_register("valley: a b c | road: c d");
    const MeasureOptions none{.null = NullModel{.samples = 0}};
    CHECK_THROWS_WITH(measure(Network{source}, none), "0 samples, expected at least 1");
    const MeasureOptions nobody{.names = {"s_harmonic"}, .of = RowsOf::arrangement, .s = 0};
    CHECK_THROWS_WITH(measure(Network{source}, nobody),
                      "0 shared participants, expected at least 1");
}

TEST_CASE("a measure is not asked for twice")
{
    const Register source = drawn_register(two_valleys);
    CHECK_THROWS_WITH(measure(Network{source}, {.names = {"degree", "harmonic", "degree"}}),
                      "measure degree is named twice");
}

TEST_CASE("arrangements are rows with their own code, name and legal form")
{
    RegisterDraft drawn = draft(two_valleys);
    drawn.versions.form.set(VersionId{0}, LegalForm::openbaar_lichaam);
    drawn.versions.citation_title.set(VersionId{0}, "Pact of the Valley");
    const Register source{std::move(drawn)};
    const Table table =
        measure(Network{source}, {.names = {"degree"}, .of = RowsOf::arrangement}).table;
    CHECK(codes(table) == std::vector<std::string>{"port", "road", "valley"});
    CHECK(cell_of(table, "valley", "name") == Cell{std::string{"Pact of the Valley"}});
    CHECK(cell_of(table, "valley", "kind") == Cell{term(LegalForm::openbaar_lichaam)});
    CHECK(cell_of(table, "valley", "degree") == Cell{std::int64_t{3}});
}

TEST_CASE("a projection has no arrangements to measure")
{
    const Register source = drawn_register(two_valleys);
    const MeasureOptions options{.of = RowsOf::arrangement, .view = ViewKind::projection};
    CHECK_THROWS_WITH(measure(Network{source}, options), "a projection holds no arrangements");
}

TEST_CASE("municipalities are measured as if nobody else took part")
{
    const Register source = with_a_province();
    const Measurement all = measure(Network{source}, {.names = {"degree"}});
    CHECK(all.vertices == 7 + 5);
    CHECK(all.ties == 12);

    const Measurement kept =
        measure(Network{source}, {.names = {"degree"}, .of = RowsOf::municipality});
    CHECK(codes(kept.table) == std::vector<std::string>{"a", "b", "c", "d", "e", "f"});
    CHECK(kept.vertices == 6 + 4); // the lone body keeps nobody
    CHECK(kept.ties == 9);
    CHECK(kept.density == Approx(9.0 / 24));
    CHECK_FALSE(kept.share_by_largest);
}

TEST_CASE("company that the view leaves out is no company")
{
    const Register source = with_a_province();
    MeasureOptions options{.names = {"strength"}, .view = ViewKind::projection};
    const Measurement everyone = measure(Network{source}, options);
    options.of = RowsOf::municipality;
    const Measurement municipalities = measure(Network{source}, options);
    CHECK(everyone.ties == 10);
    CHECK(municipalities.ties == 7);
    CHECK(number_of(everyone.table, "f", "strength") == Approx(2)); // port and bay
    CHECK(number_of(municipalities.table, "f", "strength") == Approx(1));
}

TEST_CASE("a projection tells its density and what its largest arrangements make")
{
    const Register source =
        drawn_register("all: a b c d | few: a e | no: b e | pair: c d | yet: c e");
    const Measurement result =
        measure(Network{source}, {.names = {"degree"}, .view = ViewKind::projection});
    CHECK(result.vertices == 5);
    CHECK(result.ties == 9);
    CHECK(result.density == Approx(0.9));
    REQUIRE(result.share_by_largest);
    CHECK(*result.share_by_largest == Approx(8.0 / 9)); // all, few, no: equals go by code
}

TEST_CASE("a measurement of nothing is an empty table")
{
    const Register source = drawn_register("");
    for (const ViewKind view : {ViewKind::incidence, ViewKind::projection}) {
        const Measurement result = measure(Network{source}, {.view = view});
        CHECK(result.table.rows().empty());
        CHECK(result.density == 0);
        CHECK_FALSE(result.share_by_largest);
    }
}

TEST_CASE("rows that were chosen keep the values of the whole")
{
    const Register source = drawn_register(two_valleys);
    const Table whole = measure(Network{source}).table;
    const Table chosen =
        measure(Network{source}, {.rows = {*source.organisation("d"), *source.organisation("b"),
                                           *source.organisation("d")}})
            .table;
    CHECK(codes(chosen) == std::vector<std::string>{"b", "d"});
    CHECK(number_of(chosen, "d", "betweenness") == number_of(whole, "d", "betweenness"));
}

TEST_CASE("one who is asked for and takes no part has a row of absent values")
{
    RegisterDraft drawn = draft(two_valleys);
    const OrganisationId alone = drawn.organisations.add();
    drawn.organisations.code.set(alone, "zoo");
    const Register source{std::move(drawn)};
    const Table table =
        measure(Network{source}, {.names = {"degree"}, .rows = {*source.organisation("zoo")}})
            .table;
    REQUIRE(table.rows().size() == 1);
    CHECK(cell_of(table, "zoo", "degree") == Cell{Missing::absent});
}

TEST_CASE("arrangements are chosen by those who take part in them")
{
    const Register source = drawn_register(two_valleys);
    const MeasureOptions options{
        .names = {"degree"}, .of = RowsOf::arrangement, .rows = {*source.organisation("d")}};
    CHECK(codes(measure(Network{source}, options).table) ==
          std::vector<std::string>{"port", "road"});
}

TEST_CASE("alone in the world, how near one is to all others is no question")
{
    const Register source = drawn_register("pact: a");
    const Table alone =
        measure(Network{source}, {.names = {"harmonic"}, .view = ViewKind::projection}).table;
    CHECK(cell_of(alone, "a", "harmonic") == Cell{Missing::not_applicable});
}
