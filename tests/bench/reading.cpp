#include "bench/work.hpp"
#include "format/gzip.hpp"
#include "io/list/plain_rows.hpp"
#include "io/list/text_list.hpp"

#include <noaber/core/error.hpp>

#include <fmt/format.h>
#include <igraph.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace noaber::bench {

namespace {

namespace fs = std::filesystem;

fs::path list_file()
{
    return fs::temp_directory_path() / "noaber-bench-list.csv";
}

fs::path pairs_file()
{
    return fs::temp_directory_path() / "noaber-bench-pairs.ncol";
}

/// The ties of an affiliation in an order that helps nobody, as a list with names, layers and
/// weights, and as igraph reads them: without layers.
void write_both(const Graph& graph)
{
    std::ofstream list{list_file()};
    std::ofstream pairs{pairs_file()};
    list << "participant,arrangement,layer,weight\n";
    std::vector<std::pair<Vertex, Vertex>> ties;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (const Vertex other : graph.neighbours(v)) {
            if (v < other) {
                ties.emplace_back(v, other);
            }
        }
    }
    std::sort(ties.begin(), ties.end(), [](const auto& a, const auto& b) {
        constexpr std::uint32_t golden = 0x9E3779B1;
        return (a.first ^ (a.second * 31U)) * golden < (b.first ^ (b.second * 31U)) * golden;
    });
    for (const auto& [who, what] : ties) {
        const std::string name = fmt::format("municipality-of-{:07}", who);
        const std::string arrangement = fmt::format("common-arrangement-{:07}", what);
        const std::uint32_t weight = 1 + (who + what) % 3;
        list << fmt::format("{},{},layer {},{}\n", name, arrangement, what % 8, weight);
        pairs << fmt::format("{} {} {}\n", name, arrangement, weight);
    }
}

/// How many have so many ties, by how many.
void count(Values& degrees, std::size_t degree)
{
    degrees.resize(std::max(degrees.size(), degree + 1));
    ++degrees[degree];
}

const list::TablePlace place{"list.csv", {}};

/// Only who takes part in what with which values, as numbers in the order in which they come.
Values degrees_of_rows(const Graph& /*graph*/, int /*threads*/)
{
    Account account;
    const auto rows = list::plain_rows(
        list::delimited_text(format::open_file(list_file()), {}, place, account), {}, place);
    require(rows.has_value(), "the list that was written is plain");
    std::vector<std::size_t> of_participant;
    std::vector<std::size_t> of_arrangement;
    const auto add = [](std::vector<std::size_t>& all, std::uint32_t number) {
        all.resize(std::max<std::size_t>(all.size(), number + 1));
        ++all[number];
    };
    for (const list::PlainRows::Tie& tie : rows->ties()) {
        add(of_participant, tie.who);
        add(of_arrangement, tie.what);
    }
    Values result;
    for (const auto* const degrees : {&of_participant, &of_arrangement}) {
        for (const std::size_t degree : *degrees) {
            count(result, degree);
        }
    }
    return result;
}

/// The whole register.
Values degrees_of_register(const Graph& /*graph*/, int /*threads*/)
{
    Account account;
    const auto open = [] { return format::open_file(list_file()); };
    const Register read = list::text_list(open, {}, place, account);
    Values result;
    std::vector<std::size_t> of_each(read.organisations().size());
    for (const VersionId version : read.versions().ids()) {
        const auto taking_part = read.participations_of(version);
        count(result, taking_part.size());
        for (const ParticipationId id : taking_part) {
            ++of_each[read.participations().organisation[id].position()];
        }
    }
    for (const std::size_t degree : of_each) {
        count(result, degree);
    }
    return result;
}

Values igraph_degrees(const Graph& /*graph*/)
{
    igraph_set_attribute_table(&igraph_cattribute_table);
    FILE* file = std::fopen(pairs_file().c_str(), "r");
    require(file != nullptr, "the file that was written is there");
    igraph_t graph;
    require(igraph_read_graph_ncol(&graph, file, nullptr, true, IGRAPH_ADD_WEIGHTS_YES, false) == 0,
            "igraph reads it");
    std::fclose(file);
    igraph_vector_int_t degrees;
    igraph_vector_int_init(&degrees, 0);
    igraph_degree(&graph, &degrees, igraph_vss_all(), IGRAPH_ALL, true);
    Values result;
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(&degrees); ++i) {
        count(result, static_cast<std::size_t>(VECTOR(degrees)[i]));
    }
    igraph_vector_int_destroy(&degrees);
    igraph_destroy(&graph);
    return result;
}

using Ours = Values (*)(const Graph&, int);

Work of_size(std::string name, Ours ours, std::string_view size, std::string_view goal)
{
    return {.name = std::move(name),
            .size = size,
            .ours = ours,
            .igraph = {"igraph", igraph_degrees},
            .goal = goal,
            .room = "6",
            .prepare = write_both,
            .in_threads = false};
}

} // namespace

std::vector<Work> reading()
{
    std::vector<Work> result;
    for (const auto& [size, goal] : {std::pair{"NL", "-"}, {"FR", "15"}, {"EU", "15"}}) {
        result.push_back(of_size("read a list: names and ties", degrees_of_rows, size, goal));
        result.push_back(of_size("read a list: the register", degrees_of_register, size, goal));
    }
    return result;
}

} // namespace noaber::bench
