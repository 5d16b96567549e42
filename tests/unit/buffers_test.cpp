#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/fragility/buffers.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

/// "port: a b | lone: c", the body of the port being p.
RegisterDraft with_body()
{
    RegisterDraft result = draft("port: a b | lone: c");
    const OrganisationId body = result.organisations.add();
    result.organisations.code.set(body, "p");
    result.organisations.name.set(body, "p");
    result.organisations.kind.set(body, OrganisationKind::body);
    for (const VersionId id : result.versions.ids()) {
        if (result.versions.code[id] == "port") {
            result.versions.body.set(id, body);
        }
    }
    return result;
}

std::vector<std::string> codes(const Table& table)
{
    std::vector<std::string> result;
    for (const auto& row : table.rows()) {
        result.push_back(std::get<std::string>(row[1]));
    }
    return result;
}

} // namespace

TEST_CASE("a buffer is told over what the risks ask for, of municipalities and bodies")
{
    RegisterDraft source = with_body();
    annotate(source, "a", "buffer_available_eur", "600000");
    annotate(source, "a", "buffer_required_eur", "500000");
    annotate(source, "p", "buffer_ratio", "0.9");
    annotate(source, "c", "buffer_required_eur", "0");
    const Register reg{std::move(source)};
    const Table table = buffers_table(Network{reg});
    CHECK(codes(table) == std::vector<std::string>{"a", "c", "p"});
    CHECK(number_of(table, "a", "ratio") == Approx(1.2));
    CHECK(number_of(table, "p", "ratio") == Approx(0.9));
    CHECK(cell_of(table, "p", "available_eur") == Cell{Missing::absent});
    CHECK(cell_of(table, "c", "ratio") == Cell{Missing::absent});
}

TEST_CASE("buffers of some are theirs and those of the bodies that they are in")
{
    RegisterDraft source = with_body();
    for (const char* who : {"a", "b", "c", "p"}) {
        annotate(source, who, "buffer_ratio", "1");
    }
    const Register reg{std::move(source)};
    const Network network{reg};
    CHECK(codes(buffers_table(network, {*reg.organisation("a")})) ==
          std::vector<std::string>{"a", "p"});
    CHECK(codes(buffers_table(network, {*reg.organisation("c")})) == std::vector<std::string>{"c"});
}

TEST_CASE("a published ratio comes before a reckoned one, and nobody known gives no row")
{
    RegisterDraft source = draft("port: a b");
    CHECK(buffers_table(Network{Register{source}}).rows().empty());
    annotate(source, "a", "buffer_ratio", "1.1");
    annotate(source, "a", "buffer_available_eur", "3");
    annotate(source, "a", "buffer_required_eur", "2");
    const Register reg{std::move(source)};
    CHECK(number_of(buffers_table(Network{reg}), "a", "ratio") == Approx(1.1));
}
