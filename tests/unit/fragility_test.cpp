#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/figures.hpp"

#include <noaber/fragility/fragility.hpp>
#include <noaber/fragility/percolation.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

constexpr std::string_view two_valleys = "valley: a b c | road: c d | port: d e f";

VersionId version_called(const RegisterDraft& source, std::string_view code)
{
    for (const VersionId id : source.versions.ids()) {
        if (source.versions.code[id] == code) {
            return id;
        }
    }
    return {};
}

OrganisationId organisation_called(const RegisterDraft& source, std::string_view code)
{
    for (const OrganisationId id : source.organisations.ids()) {
        if (source.organisations.code[id] == code) {
            return id;
        }
    }
    return {};
}

Fragility fragility_of(RegisterDraft draft, const FragilityOptions& options = {})
{
    const Register source{std::move(draft)};
    return fragility(Network{source}, options);
}

/// The two valleys, with a thousand inhabitants in each town but 5,000 in f.
RegisterDraft inhabited()
{
    RegisterDraft source = draft(two_valleys);
    for (const OrganisationId id : source.organisations.ids()) {
        source.organisations.inhabitants.set(id, 1000);
    }
    source.organisations.inhabitants.set(organisation_called(source, "f"), 5000);
    return source;
}

void add_service(RegisterDraft& source,
                 std::string_view recipient,
                 const std::string& provider,
                 const std::string& substitute = "")
{
    const ServiceId id = source.services.add();
    source.services.name.set(id, "care");
    source.services.recipient.set(id, organisation_called(source, recipient));
    source.services.provider.set(id, provider);
    source.services.substitute.set(id, substitute);
}

std::vector<std::string> codes(const Table& table)
{
    std::vector<std::string> result;
    for (const std::vector<Cell>& row : table.rows()) {
        result.push_back(std::get<std::string>(row[1]));
    }
    return result;
}

} // namespace

TEST_CASE("a town between two valleys cuts one of them off")
{
    const Table table = fragility_of(inhabited()).table;
    CHECK(number_of(table, "c", "components") == 2);
    CHECK(number_of(table, "c", "cut_off_municipalities") == 2); // a and b
    CHECK(number_of(table, "c", "cut_off_inhabitants") == 2000);
    CHECK(number_of(table, "d", "cut_off_municipalities") == 2); // e and f
    CHECK(number_of(table, "d", "cut_off_inhabitants") == 6000);
    CHECK(number_of(table, "a", "components") == 1);
    CHECK(number_of(table, "a", "cut_off_inhabitants") == 0);
}

TEST_CASE("of two equally large pieces the one with the lowest code is not cut off")
{
    const Table table = fragility_of(inhabited()).table;
    CHECK(number_of(table, "road", "components") == 2);
    CHECK(number_of(table, "road", "cut_off_municipalities") == 3); // d, e and f
    CHECK(number_of(table, "road", "cut_off_inhabitants") == 7000);
}

TEST_CASE("inhabitants who are not known are not guessed")
{
    RegisterDraft source = inhabited();
    source.organisations.inhabitants.set(organisation_called(source, "e"), std::nullopt);
    const Fragility result = fragility_of(std::move(source));
    CHECK(cell_of(result.table, "road", "cut_off_inhabitants") == Cell{Missing::absent});
    CHECK(number_of(result.table, "c", "cut_off_inhabitants") == 2000);
    REQUIRE(result.caveats.size() == 2);
    CHECK(result.caveats[1].in(Language::english) ==
          "the inhabitants of 1 municipality are not known");
}

TEST_CASE("where data give no services, each theme of an arrangement stands for one")
{
    RegisterDraft source = draft(two_valleys);
    source.versions.domains.set(version_called(source, "road"),
                                {"traffic | roads", "traffic | bridges", "economy"});
    const Fragility result = fragility_of(std::move(source));
    CHECK(number_of(result.table, "road", "orphaned_services") == 4);   // 2 themes, 2 towns
    CHECK(number_of(result.table, "valley", "orphaned_services") == 3); // an unknown theme
    CHECK(number_of(result.table, "c", "orphaned_services") == 0);      // c provides nothing
    REQUIRE_FALSE(result.caveats.empty());
    CHECK(result.caveats.front().in(Language::english).find("stands for one") != std::string::npos);
}

TEST_CASE("services are orphaned when nobody who is left could do them instead")
{
    RegisterDraft source = draft(two_valleys);
    source.versions.host.set(version_called(source, "road"), organisation_called(source, "c"));
    add_service(source, "a", "valley");
    add_service(source, "b", "valley", "road");
    add_service(source, "d", "road");
    add_service(source, "e", "c", "road"); // c hosts the road: both fail with c as a host
    add_service(source, "c", "c");         // its own
    const Fragility result = fragility_of(std::move(source));
    CHECK(result.caveats.front().in(Language::english).find("stands for") == std::string::npos);
    CHECK(number_of(result.table, "valley", "orphaned_services") == 1);
    CHECK(number_of(result.table, "road", "orphaned_services") == 1);
    const auto& rows = result.table.rows();
    const auto orphans = [&](FailureKind kind) {
        const auto at = std::find_if(rows.begin(), rows.end(), [kind](const auto& row) {
            return row[0] == Cell{term(kind)} && row[1] == Cell{std::string{"c"}};
        });
        return std::get<std::int64_t>((*at)[7]);
    };
    CHECK(orphans(FailureKind::host) == 2);
    CHECK(orphans(FailureKind::municipality) == 0);
}

TEST_CASE("a host takes what it hosts with it, and is known by its role too")
{
    RegisterDraft source = inhabited();
    source.participations.role.set(ParticipationId{3}, Role::host); // c, of the road
    const Table table = fragility_of(std::move(source), {.kind = FailureKind::host}).table;
    REQUIRE(codes(table) == std::vector<std::string>{"c"});
    CHECK(number_of(table, "c", "components") == 2); // a, b and the valley; d, e, f and the port
    CHECK(number_of(table, "c", "cut_off_municipalities") == 2);
    CHECK(number_of(table, "c", "orphaned_services") == 1); // for d, not for itself
}

TEST_CASE("a host that does not take part itself takes what it hosts with it too")
{
    RegisterDraft source = inhabited();
    const OrganisationId outside = source.organisations.add();
    source.organisations.code.set(outside, "z");
    source.organisations.kind.set(outside, OrganisationKind::municipality);
    source.versions.host.set(version_called(source, "road"), outside);
    const Table table = fragility_of(std::move(source), {.kind = FailureKind::host}).table;
    CHECK(number_of(table, "z", "components") == 2);
    CHECK(number_of(table, "z", "cut_off_municipalities") == 3);
    CHECK(number_of(table, "z", "orphaned_services") == 2);
}

TEST_CASE("the worst comes first within its kind, and equals share a rank")
{
    const Table table = fragility_of(inhabited()).table;
    CHECK(codes(table) ==
          std::vector<std::string>{"port", "valley", "road", "d", "c", "a", "b", "e", "f"});
    CHECK(numbers(table, "rank") == std::vector<double>{1, 2, 3, 1, 2, 3, 3, 3, 3});
}

TEST_CASE("rows that were chosen keep the ranks of the whole")
{
    const Register source{inhabited()};
    const Table table = fragility(Network{source}, {.rows = {*source.organisation("c")}}).table;
    CHECK(codes(table) == std::vector<std::string>{"valley", "road", "c"});
    CHECK(numbers(table, "rank") == std::vector<double>{2, 3, 2});
}

TEST_CASE("a network of nothing has nothing that fails")
{
    const Register source = drawn_register("");
    CHECK(fragility(Network{source}).table.rows().empty());
    CHECK(percolate(incidence(Network{source})).table.rows().empty());
}

TEST_CASE("a curve starts whole and ends with what never goes")
{
    const DrawnIncidence drawn = drawn_incidence(two_valleys);
    const auto towns = percolate(drawn.view, {.order = RemovalOrder::betweenness});
    CHECK(numbers(towns.table, "mean").front() == 1);
    CHECK(numbers(towns.table, "mean").back() == 0);
    CHECK(numbers(towns.table, "mean")[1] == Approx(0.5)); // without c: d, e and f
    const auto road =
        percolate(drawn.view, {.order = RemovalOrder::degree, .failing = {{drawn["road"]}}});
    CHECK(numbers(road.table, "mean") == std::vector<double>{1, 0.5});
    CHECK(road.r_index == Approx(0.5));
}

TEST_CASE("trials at random lie around their mean, the same for the same seed")
{
    const DrawnIncidence drawn = drawn_incidence(two_valleys);
    const auto curve = percolate(drawn.view, {.trials = 200, .seed = 7});
    const auto mean = numbers(curve.table, "mean");
    const auto low = numbers(curve.table, "low");
    const auto high = numbers(curve.table, "high");
    REQUIRE(mean.size() == 7);
    for (std::size_t i = 0; i < mean.size(); ++i) {
        CHECK(low[i] <= mean[i]);
        CHECK(mean[i] <= high[i]);
    }
    CHECK(percolate(drawn.view, {.trials = 200, .seed = 7}).table.rows() == curve.table.rows());
    CHECK(percolate(drawn.view, {.trials = 200, .seed = 8}).table.rows() != curve.table.rows());
    CHECK(failure([&] { return percolate(drawn.view, {.trials = 0}); }) ==
          "0 trials, expected 1 to 1,000,000");
}

TEST_CASE("a substitute takes over as long as its spare staff lasts")
{
    RegisterDraft source = draft(two_valleys);
    add_service(source, "a", "valley", "port");
    add_service(source, "b", "valley", "port");
    for (const ServiceId id : source.services.ids()) {
        source.services.staff_fte.set(id, 3);
    }
    const AnnotationId id = source.annotations.add();
    source.annotations.subject.set(id, "port");
    source.annotations.field.set(id, "spare_fte");
    source.annotations.value.set(id, "4");
    for (const OrganisationId each : source.organisations.ids()) {
        source.organisations.inhabitants.set(each, 1000);
    }
    const Table table = fragility_of(std::move(source)).table;
    CHECK(number_of(table, "valley", "replaced_services") == 1);
    CHECK(number_of(table, "valley", "orphaned_services") == 1);
    CHECK(number_of(table, "valley", "orphaned_municipalities") == 1);
    CHECK(number_of(table, "valley", "orphaned_inhabitants") == 1000);
}

TEST_CASE("who does the work of whole organisations does all themes, and is leaned on for them")
{
    RegisterDraft source = draft("office: a b | roads: a b c | care: a b c");
    source.versions.domains.set(version_called(source, "roads"), {"traffic"});
    source.versions.domains.set(version_called(source, "care"), {"care"});
    source.arrangements.scope.set(source.versions.arrangement[version_called(source, "office")],
                                  Scope::whole_organisation);
    source.versions.host.set(version_called(source, "care"), organisation_called(source, "c"));
    const Register reg{std::move(source)};
    const Table table = dependence(Network{reg}).table;
    CHECK(number_of(table, "a", "services") == 4); // both themes by the office, one by each other
    CHECK(number_of(table, "a", "providers") == 3);
    CHECK(std::get<std::string>(cell_of(table, "a", "largest_provider")) == "office");
    CHECK(number_of(table, "a", "largest_share") == Approx(0.5));
    CHECK(cell_of(table, "a", "staff_share") == Cell{Missing::absent});
    CHECK(std::get<std::string>(cell_of(table, "a", "host")) == "c");
    CHECK(number_of(table, "a", "host_share") == Approx(0.25));
    CHECK(cell_of(table, "c", "host") == Cell{Missing::not_applicable}); // hosts it itself
    CHECK(number_of(table, "a", "worst") == Approx(0.5));
    // office, roads, care and its host: a half and three times three quarters
    CHECK(number_of(table, "a", "mean") == Approx((0.5 + 3 * 0.75) / 4));
    CHECK(dependence(Network{reg}, {*reg.organisation("b")}).table.rows().size() == 1);
}
