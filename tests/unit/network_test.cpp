#include "support/drawn.hpp"

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

Date day(int year, unsigned month, unsigned day)
{
    return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

} // namespace

TEST_CASE("an arrangement stands in the last begun of its versions in force")
{
    RegisterDraft source = draft("pact: a b");
    const VersionId second = source.versions.add();
    source.versions.code.set(second, "pact-2");
    source.versions.arrangement.set(second, ArrangementId{0});
    source.versions.from.set(second, day(2020, 1, 1));
    const Register reg{std::move(source)};

    const Network before{reg, {.at = day(2019, 12, 31)}};
    const Network after{reg, {.at = day(2020, 1, 1)}};
    CHECK(before.tie_count() == 2);
    CHECK(after.tie_count() == 0);
    CHECK(after.counts().versions == 2); // they overlap
    CHECK(after.versions().size() == 1);
}

TEST_CASE("two municipalities that became one take part once")
{
    RegisterDraft source = draft("pact: cuijk grave oss");
    source.mergers = {{day(2022, 1, 1), "cuijk", "cuijk", "land", "Land van Cuijk"},
                      {day(2022, 1, 1), "grave", "grave", "land", "Land van Cuijk"}};
    const Register reg{std::move(source)};
    REQUIRE(reg.organisation("land"));

    const Network resolved{reg, {.at = day(2022, 1, 1)}};
    CHECK(resolved.tie_count() == 2);
    CHECK(resolved.counts().participations == 3);
    CHECK(resolved.counts().moved == 2);
    CHECK(resolved.counts().joined == 1);

    CHECK(Network{reg, {.at = day(2021, 12, 31)}}.tie_count() == 3);
    const Network kept{reg, {.at = day(2022, 1, 1), .mergers = MergerPolicy::keep}};
    CHECK(kept.tie_count() == 3);
    CHECK_FALSE(kept.in_being(*reg.organisation("grave")));
}

TEST_CASE("the host of a network is who stands for the one that is listed")
{
    RegisterDraft source = draft("pact: cuijk grave oss");
    source.versions.host.set(VersionId{0}, OrganisationId{0});
    source.mergers = {{day(2022, 1, 1), "cuijk", "cuijk", "land", "Land van Cuijk"}};
    const Register reg{std::move(source)};

    const Network before{reg, {.at = day(2021, 12, 31)}};
    CHECK(before.facts(0).host.value == reg.organisation("cuijk"));
    const Network after{reg, {.at = day(2022, 1, 1)}};
    CHECK(after.facts(0).host.value == reg.organisation("land"));
}

TEST_CASE("a divided municipality goes to its main heir")
{
    RegisterDraft source = draft("pact: haaren");
    source.mergers = {
        {day(2021, 1, 1), "haaren", "Haaren", "vught", "Vught", Inheritance::minor},
        {day(2021, 1, 1), "haaren", "Haaren", "oisterwijk", "Oisterwijk", Inheritance::main}};
    const Register reg{std::move(source)};
    const auto heirs = reg.heirs(*reg.organisation("haaren"));
    REQUIRE(heirs.size() == 2);
    CHECK(heirs.front().part == Inheritance::main);
    CHECK(reg.resolved(*reg.organisation("haaren"), day(2026, 1, 1)) ==
          reg.organisation("oisterwijk"));
}

TEST_CASE("the order in which things were read leaves no trace")
{
    const Register one = drawn_register("valley: c a b | road: d c");
    const Register other = drawn_register("road: c d | valley: a b c");
    CHECK(one.organisations().name[OrganisationId{0}] == "a");
    for (const ParticipationId id : one.participations().ids()) {
        CHECK(one.participations().organisation[id] == other.participations().organisation[id]);
        CHECK(one.participations().version[id] == other.participations().version[id]);
    }
}

TEST_CASE("within a region only its own take part, and arrangements without them are left out")
{
    const Register reg = drawn_register("valley: a b c | road: c d | far: d e");
    const Network network{reg, {.within = {*reg.organisation("a"), *reg.organisation("c")}}};
    CHECK(network.versions().size() == 2);
    CHECK(network.tie_count() == 3);
}
