#include "render/child.hpp"
#include "render/layout.hpp"
#include "render/star/places.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <sys/wait.h>

#include <cerrno>

using namespace noaber;
using namespace noaber::render;

namespace {

/// Node 0 and beside it clusters of so many nodes each, with heights that differ.
layout::Request star(const std::vector<std::size_t>& clusters)
{
    layout::Request request{.clusters = clusters.size(), .nodes = {{140, 140}}};
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        for (std::size_t k = 0; k <= clusters[i]; ++k) {
            request.edges.push_back({0, request.nodes.size()});
            request.nodes.push_back({640, 20.0 + 17.0 * static_cast<double>(k % 4), i});
        }
    }
    return request;
}

bool has_children()
{
    return waitpid(-1, nullptr, WNOHANG) != -1 || errno != ECHILD;
}

std::string end_of(const LayoutResult& result)
{
    return result.positions ? "positions" : result.reason.in(Language::english);
}

} // namespace

TEST_CASE("a layout request that was written reads back the same")
{
    layout::Request request = star({2, 1});
    request.engine = layout::Engine::neato;
    request.nodes[1].at = {12.25, -3};
    const auto read = layout::parse_request(to_text(request));
    REQUIRE(read);
    CHECK(to_text(*read) == to_text(request));
    CHECK(read->nodes[1].at == layout::Point{12.25, -3});
    CHECK(read->nodes[0].cluster == std::nullopt);
    CHECK(read->nodes[4].cluster == 1);
}

TEST_CASE("positions that were written read back the same")
{
    const layout::Request request = star({1});
    const layout::Positions positions{
        {{1, 2}, {3, 4.5}, {5, 6}}, {{0, 0, 10, 20}}, {{{1, 2}, {3, 4}, {5, 6}, {7, 8}}, {{9, 9}}}};
    const auto read = layout::parse_positions(to_text(positions), request);
    REQUIRE(read);
    CHECK(read->nodes == positions.nodes);
    CHECK(read->clusters == positions.clusters);
    CHECK(read->edges == positions.edges);
}

TEST_CASE("every truncation of a request or an answer is refused")
{
    const layout::Request request = star({1, 1});
    const std::string asked = to_text(request);
    const std::string answered = to_text(stacked_star(request));
    for (std::size_t size = 0; size < asked.size(); ++size) {
        CHECK_FALSE(layout::parse_request(std::string_view{asked}.substr(0, size)));
    }
    for (std::size_t size = 0; size < answered.size(); ++size) {
        CHECK_FALSE(layout::parse_positions(std::string_view{answered}.substr(0, size), request));
    }
}

TEST_CASE("a request that asks for the impossible is refused")
{
    const std::string head = "layout 1 dot 10 80 10 1\n";
    CHECK(layout::parse_request(head + "node 1 2 0 0 0\nend\n"));
    CHECK_FALSE(layout::parse_request(head + "node 1 2 1 0 0\nend\n")); // no such cluster
    CHECK_FALSE(layout::parse_request(head + "node nan 2 0 0 0\nend\n"));
    CHECK_FALSE(layout::parse_request(head + "node 1 1e9 0 0 0\nend\n")); // too large
    CHECK_FALSE(layout::parse_request(head + "node -1 2 0 0 0\nend\n"));
    CHECK_FALSE(layout::parse_request(head + "node 1 2 0 0 0\nedge 0 1\nend\n"));
    CHECK_FALSE(layout::parse_request(head + "node 1 2 0 0 0 0\nend\n"));
    CHECK_FALSE(layout::parse_request("layout 1 circo 10 80 10 0\nend\n"));
    CHECK_FALSE(layout::parse_request("layout 2 dot 10 80 10 0\nend\n"));
    CHECK_FALSE(layout::parse_request(head + "end\nend\n"));
}

TEST_CASE("Graphviz keeps the order of a star, and its clusters apart")
{
    rc::check([] {
        const auto clusters =
            *rc::gen::resize(6, rc::gen::nonEmpty(rc::gen::container<std::vector<std::size_t>>(
                                    rc::gen::inRange<std::size_t>(1, 9))));
        const layout::Request request = star(clusters);
        const LayoutResult result = lay_out(request, NOABER_LAYOUT_PROGRAM, 30);
        RC_ASSERT(result.positions.has_value());
        RC_ASSERT(is_star(request, *result.positions));
    });
}

TEST_CASE("with neato the nodes stand where they were put")
{
    layout::Request request{.engine = layout::Engine::neato};
    request.nodes = {{10, 10, {}, {50, 60}}, {20, 10, {}, {250, -40}}, {10, 30, {}, {0, 300}}};
    request.edges = {{0, 1}, {1, 2}};
    const LayoutResult result = lay_out(request, NOABER_LAYOUT_PROGRAM, 30);
    REQUIRE(result.positions);
    for (std::size_t i = 0; i < request.nodes.size(); ++i) {
        CHECK(result.positions->nodes[i].x == Approx(request.nodes[i].at.x).margin(0.01));
        CHECK(result.positions->nodes[i].y == Approx(request.nodes[i].at.y).margin(0.01));
    }
    CHECK(result.positions->edges[0].size() >= 4);
}

TEST_CASE("sfdp finds places too")
{
    layout::Request request = star({3});
    request.engine = layout::Engine::sfdp;
    CHECK(end_of(lay_out(request, NOABER_LAYOUT_PROGRAM, 30)) == "positions");
}

TEST_CASE("a layout program that is missing, fails, is late or talks nonsense gives a reason")
{
    const layout::Request request = star({2});
    CHECK(end_of(lay_out(request, "", 5)) == "there is no layout program");
    CHECK(end_of(lay_out(request, "/nowhere/layout", 5)) == "the layout program cannot be started");
    CHECK(end_of(lay_out(request, "/bin/false", 5)) == "the layout program failed");
    CHECK(end_of(lay_out(request, "/bin/sleep", 0.1)) ==
          "the layout program was not ready in time");
    CHECK(end_of(lay_out(request, "/bin/echo", 5)) ==
          "the layout program gave no answer that can be read");
    CHECK_FALSE(has_children());
}

TEST_CASE("a child that writes without end is stopped")
{
    CHECK(run_child("/usr/bin/yes", {}, "", {.seconds = 10, .bytes = 100'000}).end ==
          ChildEnd::too_much);
    CHECK_FALSE(has_children());
}

TEST_CASE("a child that does not listen does no harm")
{
    const std::string much(10'000'000, 'x');
    CHECK(run_child("/bin/true", {}, much, {.seconds = 10}).end == ChildEnd::done);
    CHECK_FALSE(has_children());
}

TEST_CASE("a child that crashes has failed")
{
    const std::vector<std::string> crash{"-c", "kill -SEGV $$"};
    CHECK(run_child("/bin/sh", crash, "", {.seconds = 10}).end == ChildEnd::failed);
}

TEST_CASE("a child that closes its output and stays is stopped")
{
    const std::vector<std::string> hang{"-c", "exec >&- <&-; exec sleep 20"};
    CHECK(run_child("/bin/sh", hang, "", {.seconds = 0.2}).end == ChildEnd::late);
    CHECK_FALSE(has_children());
}

TEST_CASE("a child reads what it is given, gives what it writes, and knows nothing of us")
{
    const ChildOutput echoed = run_child("/bin/cat", {}, "numbers", {.seconds = 10});
    CHECK(echoed.end == ChildEnd::done);
    CHECK(echoed.bytes == "numbers");
    CHECK(run_child("/usr/bin/env", {}, "", {.seconds = 10}).bytes.empty());
}
