#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/core/error.hpp>
#include <noaber/measure/layer_tables.hpp>
#include <noaber/measure/measure.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Care has two arrangements, safety one, and one arrangement lies in both; of one nothing is
/// known.
Register in_layers()
{
    RegisterDraft drawn =
        draft("clinic: a b c | ward: a b | fire: a c d | crisis: a d | club: d e");
    const std::vector<std::vector<std::string>> domains{
        {"care"}, {"care | young"}, {"safety"}, {"care", "safety | fire"}, {}};
    for (const VersionId id : drawn.versions.ids()) {
        drawn.versions.domains.set(id, domains[id.position()]);
    }
    return Register{std::move(drawn)};
}

Table measured(const MeasureOptions& options)
{
    const Register source = in_layers();
    return measure(Network{source}, options).table;
}

const std::vector<Cell>& row_of(const Table& table, const Cell& first)
{
    for (const auto& row : table.rows()) {
        if (row.front() == first) {
            return row;
        }
    }
    throw Error{Fault::internal, verbatim("no such row")};
}

} // namespace

TEST_CASE("the overlapping degree counts an arrangement once for each of its known layers")
{
    const Table table = measured({.names = {"degree", "overlapping_degree"}});
    CHECK(number_of(table, "a", "degree") == 4);
    CHECK(number_of(table, "a", "overlapping_degree") == 5); // crisis counts for both
    CHECK(number_of(table, "d", "overlapping_degree") == 3); // the club for none
    CHECK(number_of(table, "e", "overlapping_degree") == 0);
}

// M/(M-1) * (1 - sum of shares squared): a has 3 ties in care and 2 in safety.
TEST_CASE("participation is 0 in one layer, 1 when spread evenly, and no question without a layer")
{
    const Table table = measured({.names = {"participation"}});
    CHECK(number_of(table, "a", "participation") == Approx(2 * (1 - (9.0 + 4.0) / 25)));
    CHECK(number_of(table, "b", "participation") == Approx(0));
    CHECK(number_of(table, "c", "participation") == Approx(1));
    CHECK(cell_of(table, "e", "participation") == Cell{Missing::not_applicable});
}

TEST_CASE("a measure of layers tells how many ties lie in no known layer")
{
    const Register source = in_layers();
    const Measurement layered = measure(Network{source}, {.names = {"participation"}});
    REQUIRE(layered.share_without_layer);
    CHECK(*layered.share_without_layer == Approx(2.0 / 12));
    CHECK_FALSE(measure(Network{source}, {.names = {"degree"}}).share_without_layer);
}

TEST_CASE("within a layer are its arrangements and who takes part in one")
{
    const Table table =
        measured({.names = {"degree", "partners", "participation"}, .layer = "care"});
    CHECK(table.rows().size() == 4);
    CHECK(number_of(table, "a", "degree") == 3);
    CHECK(number_of(table, "a", "partners") == 3);
    CHECK(cell_of(table, "a", "participation") == Cell{Missing::not_applicable}); // one layer
}

TEST_CASE("one who is asked for and is not in the layer has a row of absent values")
{
    const Register source = in_layers();
    const MeasureOptions options{
        .names = {"degree"}, .layer = "care", .rows = {*source.organisation("e")}};
    CHECK(cell_of(measure(Network{source}, options).table, "e", "degree") == Cell{Missing::absent});
}

TEST_CASE("a layer that is not there is answered with the nearest name")
{
    CHECK_THROWS_WITH(measured({.layer = "savety"}), "no layer savety; nearest: safety");
    CHECK_THROWS_WITH(measured({.layer = "xyz"}),
                      "no layer xyz, expected one of care, safety, unknown");
}

TEST_CASE("arrangements are not asked for what only participants have")
{
    CHECK_THROWS_WITH(measured({.names = {"partners"}, .of = RowsOf::arrangement}),
                      "measure partners has no values of arrangement, expected other rows");
    const Table all = measured({.of = RowsOf::arrangement});
    for (const TableColumn& column : all.columns()) {
        CHECK(column.name != "partners");
    }
}

TEST_CASE("partners are others met, clustering how far they meet each other")
{
    const Table table = measured({.names = {"partners", "clustering"}});
    CHECK(number_of(table, "a", "partners") == 3);
    CHECK(number_of(table, "a", "clustering") == Approx(2.0 / 3)); // b and d do not meet
    CHECK(cell_of(table, "e", "clustering") == Cell{Missing::not_applicable}); // one partner
}

TEST_CASE("the table of layers shows the unknown one last and flags it")
{
    const Register source = in_layers();
    const Table table = layer_table(layers(Network{source}, LayersBy::domain));
    REQUIRE(table.rows().size() == 3);
    const std::vector<Cell>& care = row_of(table, std::string{"care"});
    CHECK(care[1] == Cell{Term{"yes", "yes"}});
    CHECK(care[2] == Cell{std::int64_t{4}});                 // participants
    CHECK(care[3] == Cell{std::int64_t{3}});                 // arrangements
    CHECK(care[4] == Cell{std::int64_t{7}});                 // ties
    CHECK(std::get<double>(care[5]) == Approx(7.0 / 12));    // density
    CHECK(std::get<double>(care.back()) == Approx(3.0 / 5)); // of all arrangements
    CHECK(table.rows().back()[0] == Cell{Term{"unknown", "unknown"}});
    CHECK(table.rows().back()[1] == Cell{Term{"no", "no"}});
}

TEST_CASE("layers are compared by pairs, without the unknown one")
{
    const Register source = in_layers();
    const Table table = layer_similarity(layers(Network{source}, LayersBy::domain));
    REQUIRE(table.rows().size() == 1);
    const std::vector<Cell>& row = table.rows().front();
    CHECK(row[2] == Cell{std::int64_t{3}});              // a c d
    CHECK(std::get<double>(row[3]) == Approx(3.0 / 4));  // of a b c d
    CHECK(std::get<double>(row[4]) == Approx(2.0 / 5));  // ac ad, of ab ac bc ad cd
    CHECK(std::get<double>(row[5]) == Approx(2.0 / 10)); // crisis: a d
    CHECK(std::get<double>(row[6]) == Approx(3.0 / 4));  // of care in safety
    CHECK(std::get<double>(row[7]) == Approx(1));        // of safety in care
    CHECK(std::get<double>(row[8]) == Approx(0.5));      // (3,2) (1,1) (1,2)
}

TEST_CASE("layers by legal form carry the form's word")
{
    const Register source = in_layers();
    const Table table = layer_table(layers(Network{source}, LayersBy::form));
    REQUIRE(table.rows().size() == 1);
    CHECK(table.rows().front().front() == Cell{term(LegalForm::other)});
}
