#include <noaber/core/error.hpp>
#include <noaber/generate/affiliation.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace noaber;

namespace {

AffiliationOptions size_called(std::string_view name)
{
    const auto sizes = affiliation_sizes();
    return std::find_if(sizes.begin(), sizes.end(),
                        [name](const AffiliationSize& size) { return size.name == name; })
        ->options;
}

/// FNV-1a: a change of any member, on any machine, changes it.
std::uint64_t fingerprint(const Affiliation& affiliation)
{
    std::uint64_t result = 0xCBF29CE484222325U;
    for (const Vertex member : affiliation.members) {
        result = (result ^ member) * 0x100000001B3U;
    }
    return result;
}

std::vector<std::size_t> sizes_of(const Affiliation& affiliation)
{
    std::vector<std::size_t> result;
    for (Vertex a = 0; a < affiliation.arrangement_count(); ++a) {
        result.push_back(affiliation.members_of(a).size());
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

TEST_CASE("a generated affiliation has the size that was asked for")
{
    for (const char* name : {"NL", "FR"}) {
        const AffiliationOptions wanted = size_called(name);
        const Affiliation made = generate(wanted);
        CHECK(made.participants == wanted.participants);
        CHECK(made.arrangement_count() == wanted.arrangements);
        CHECK(made.members.size() == wanted.memberships);
        CHECK(graph(made).edge_count() == wanted.memberships); // so nobody is a member twice
        CHECK(std::set(made.layers.begin(), made.layers.end()).size() == wanted.layers);
    }
}

TEST_CASE("a seed makes the same affiliation everywhere, another seed another")
{
    AffiliationOptions options = size_called("NL");
    CHECK(fingerprint(generate(options)) == 0xDC709273E375497CU);
    options.seed = 2;
    CHECK(fingerprint(generate(options)) != 0xDC709273E375497CU);
}

TEST_CASE("a generated affiliation looks like a real one")
{
    const Affiliation made = generate(size_called("FR"));
    const auto sizes = sizes_of(made);
    CHECK(sizes.front() >= 2);
    CHECK(sizes[sizes.size() / 2] >= 4);
    CHECK(sizes[sizes.size() / 2] <= 11);
    CHECK(sizes.back() > 200); // a tail
    std::set<std::vector<Vertex>> different;
    for (Vertex a = 0; a < made.arrangement_count(); ++a) {
        const auto members = made.members_of(a);
        different.insert({members.begin(), members.end()});
    }
    CHECK(different.size() < 11'500); // many have exactly the same members
}

TEST_CASE("an affiliation that cannot be is refused")
{
    CHECK_THROWS_WITH(generate({.participants = 1}), "1 participants, expected at least 2");
    CHECK_THROWS_WITH(generate({.arrangements = 10, .memberships = 19}),
                      "19 memberships, expected at least 20");
    CHECK_THROWS_WITH(generate({.layers = 0}), "0 layers, expected at least 1");
}

TEST_CASE("the least affiliation is two participants")
{
    const Affiliation made = generate({.participants = 2, .arrangements = 3, .memberships = 6});
    CHECK(made.members == std::vector<Vertex>{0, 1, 0, 1, 0, 1});
}
