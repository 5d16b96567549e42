#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/measure/layer_tables.hpp>
#include <noaber/measure/measure.hpp>
#include <noaber/measure/reducibility.hpp>

#include <catch2/catch.hpp>

#include <cmath>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Care joins a b c and a b; safety a c d and a d; of the club nothing is known.
Register in_layers()
{
    RegisterDraft drawn =
        draft("clinic: a b c | ward: a b | fire: a c d | crisis: a d | club: d e");
    const std::vector<std::vector<std::string>> domains{
        {"care"}, {"care"}, {"safety"}, {"safety"}, {}};
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

} // namespace

TEST_CASE("layer entropy is that of the shares of the ties")
{
    const Table table = measured({.names = {"layer_entropy", "layer_deviation"}});
    CHECK(number_of(table, "a", "layer_entropy") == Approx(std::log(2))); // two and two
    CHECK(number_of(table, "b", "layer_entropy") == 0);                   // care only
    CHECK(cell_of(table, "e", "layer_entropy") == Cell{Missing::not_applicable});
    CHECK(number_of(table, "a", "layer_deviation") == 0);
    CHECK(number_of(table, "b", "layer_deviation") == Approx(1)); // 2 and 0 around 1
}

TEST_CASE("connective redundancy counts whom one meets in several layers")
{
    const Table table = measured({.names = {"neighbourhood", "connective_redundancy"}});
    CHECK(number_of(table, "a", "neighbourhood") == 3);                           // b c d
    CHECK(number_of(table, "a", "connective_redundancy") == Approx(1 - 3.0 / 4)); // c twice
    CHECK(number_of(table, "d", "neighbourhood") == 2); // the club is in no known layer
    CHECK(number_of(table, "e", "connective_redundancy") == 0);
}

TEST_CASE("relevance tells how much of one's partners a layer holds, and holds alone")
{
    const Table table = measured({.of = RowsOf::membership});
    REQUIRE(table.rows().size() == 6); // a and c in both; b in care; d in safety
    const std::vector<double> relevance = numbers(table, "relevance");
    const std::vector<double> exclusive = numbers(table, "exclusive_relevance");
    CHECK(relevance[0] == Approx(2.0 / 3)); // a in care: b c of b c d
    CHECK(exclusive[0] == Approx(1.0 / 3)); // b
    CHECK(relevance[1] == Approx(2.0 / 3)); // a in safety: c d
    CHECK(exclusive[1] == Approx(1.0 / 3)); // d
    CHECK(relevance[2] == 1);               // b
}

TEST_CASE("versatility is highest where all layers meet, in both conventions")
{
    const Table table =
        measured({.names = {"pagerank_versatility", "pagerank_versatility_aligned",
                            "eigenvector_versatility", "eigenvector_versatility_aligned"}});
    for (const auto* name : {"pagerank_versatility", "pagerank_versatility_aligned",
                             "eigenvector_versatility", "eigenvector_versatility_aligned"}) {
        INFO(name);
        CHECK(number_of(table, "a", name) == Approx(1));
        CHECK(number_of(table, "b", name) < 1);
    }
    // e has a replica only where every layer gives it one
    CHECK(number_of(table, "e", "pagerank_versatility") == 0);
    CHECK(number_of(table, "e", "pagerank_versatility_aligned") > 0);
}

TEST_CASE("layers where the same meet are joined first, at no distance")
{
    RegisterDraft drawn = draft("one: a b | two: a b | three: c d");
    const std::vector<std::string> domains{"care", "work", "tax"};
    for (const VersionId id : drawn.versions.ids()) {
        drawn.versions.domains.set(id, {domains[id.position()]});
    }
    const Register source{std::move(drawn)};
    const Layers all = layers(Network{source}, LayersBy::domain);
    const Reducibility found = reducibility(all);
    CHECK(found.names == std::vector<std::string>{"care", "tax", "work"});
    // single ties have entropy 0, and two apart 1 bit: care + work against tax keeps all
    CHECK(found.quality == Approx(1));
    REQUIRE(found.steps.size() == 2);
    CHECK(found.steps[0].a == 0);
    CHECK(found.steps[0].b == 2);
    CHECK(found.steps[0].height == Approx(0).margin(1e-7));
    CHECK(found.steps[0].quality == Approx(1));
    CHECK(found.steps[1].quality == Approx(0).margin(1e-12));
    CHECK(found.best == 1);
    CHECK(found.best_groups() == std::vector<std::size_t>{0, 1, 0});
    const Table similar = layer_similarity(all);
    CHECK(numbers(similar, "jensen_shannon")[0] == Approx(1)); // care and tax share nothing
}

TEST_CASE("a network without layers, or in which nobody meets, is not reduced")
{
    for (const auto* drawn : {"", "one: a"}) {
        const Register source = drawn_register(drawn);
        const Layers all = layers(Network{source}, LayersBy::form);
        CHECK(reducibility(all).steps.empty());
        CHECK(reducibility_table(all, reducibility(all)).rows().empty());
    }
}
