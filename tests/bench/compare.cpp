// Noaber beside igraph, Boost.Graph and networkx: the same graph, the same answers, one thread.
//
//     compare [--size NL,FR,EU] [--pairs N] [--work PART OF ITS NAME]
//
// Prints a table in Markdown: how many times the CPU time of noaber each peer needs, as the median
// of N pairs of runs, one after the other (networkx runs once); the goal that noaber set itself
// against the best of them; and how far even the goal is from what the machine could do at most.
// Stops where answers differ by more than 1e-9.
#include "algo/betweenness.hpp"
#include "algo/boost_opinion.hpp"
#include "algo/harmonic.hpp"
#include "algo/igraph_centrality.hpp"
#include "algo/igraph_opinion.hpp"
#include "algo/waves.hpp"
#include "bench/peers.hpp"
#include "bench/work.hpp"
#include "support/figures.hpp"

#include <noaber/generate/affiliation.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace noaber::bench {

namespace {

/// Of FR, betweenness is measured from every so many waves: the whole takes peers minutes.
constexpr std::size_t every_wave_of_france = 512;

Values every_betweenness(const Graph& graph, int threads)
{
    return algo::betweenness(graph, {threads});
}

Values every_harmonic(const Graph& graph, int threads)
{
    return algo::harmonic(graph, {threads});
}

std::vector<Work> all_work()
{
    const Peer igraph_harmonic{"igraph",
                               [](const Graph& g) { return algo::by_igraph::harmonic(g, {}); }};
    const Peer boost_harmonic{"Boost.Graph",
                              [](const Graph& g) { return algo::by_boost::harmonic(g, {}); }};
    const Peer igraph_betweenness{
        "igraph", [](const Graph& g) { return algo::by_igraph::betweenness(g, {}); }};
    const Peer boost_betweenness{"Boost.Graph",
                                 [](const Graph& g) { return algo::by_boost::betweenness(g, {}); }};
    const auto some_ours = [](const Graph& g, int threads) {
        return algo::betweenness_in_steps(g, {threads}, algo::widest(), every_wave_of_france);
    };
    const Peer some_igraph{"igraph", [](const Graph& g) {
                               return algo::by_igraph::betweenness_from(
                                   g, algo::betweenness_sources(g, every_wave_of_france));
                           }};
    return {
        {"harmonic, all nodes", "NL", every_harmonic, igraph_harmonic, boost_harmonic, true, "50",
         "5"},
        {"harmonic, all nodes", "FR", every_harmonic, igraph_harmonic, {}, false, "50", "5"},
        {"betweenness, exact", "NL", every_betweenness, igraph_betweenness, boost_betweenness, true,
         "12", "2-3"},
        {fmt::format("betweenness, 1 in {} sources", every_wave_of_france),
         "FR",
         some_ours,
         some_igraph,
         {},
         false,
         "9",
         "2-3"},
    };
}

void require_equal(const Values& ours, const Values& theirs, std::string_view who)
{
    if (!test::agree(ours, theirs)) {
        fmt::print(stderr, "compare: {} has another answer\n", who);
        std::exit(1);
    }
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::string shown(double ratio)
{
    return ratio < 10 ? fmt::format("{:.1f}", ratio) : fmt::format("{:.0f}", ratio);
}

/// How many times our CPU time a peer needs; pairs one after the other, so that both meet the same
/// machine.
double ratio(const Work& work, const Graph& graph, const Peer& peer, int pairs)
{
    const double whole = work.of_the_whole ? work.of_the_whole(graph) : 1;
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        const Timed ours = timed([&] { return work.ours(graph, 1); });
        const Timed theirs = timed([&] { return peer.answer(graph); });
        require_equal(ours.values, theirs.values, peer.name);
        ratios.push_back(whole * theirs.seconds / ours.seconds);
    }
    return median(ratios);
}

std::optional<double> networkx_ratio(const Work& work, const Graph& graph)
{
    const auto theirs = by_networkx(work.name.substr(0, work.name.find(',')), graph);
    if (!theirs) {
        return std::nullopt;
    }
    const Timed ours = timed([&] { return work.ours(graph, 1); });
    require_equal(ours.values, theirs->values, "networkx");
    return theirs->seconds / ours.seconds;
}

/// How much faster two threads are, if each has a processor of its own: a loaded machine shows it
/// in CPU time only.
double two_threads(const Work& work, const Graph& graph, int pairs)
{
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        const double one = timed([&] { return work.ours(graph, 1); }).seconds;
        ratios.push_back(2 * one / timed([&] { return work.ours(graph, 2); }).seconds);
    }
    return median(ratios);
}

void print_row(const Work& work, const Graph& graph, int pairs)
{
    if (work.prepare) {
        work.prepare(graph);
    }
    std::vector<double> found;
    const auto cell = [&](std::optional<double> value) {
        if (value) {
            found.push_back(*value);
        }
        return value ? shown(*value) : std::string{"-"};
    };
    const auto of = [&](const Peer& peer) {
        return peer.answer ? cell(ratio(work, graph, peer, pairs)) : std::string{"-"};
    };
    const std::string igraph = of(work.igraph);
    const std::string boost = of(work.boost);
    const std::string networkx = work.ask_networkx ? cell(networkx_ratio(work, graph)) : "-";
    fmt::print("| {} | {} | {} | {} | {} | **{}** | {} | {} | {} |\n", work.name, work.size, igraph,
               boost, networkx, shown(*std::min_element(found.begin(), found.end())), work.goal,
               work.room.empty() ? "-" : work.room,
               work.in_threads ? shown(two_threads(work, graph, pairs)) : "-");
    std::fflush(stdout);
}

AffiliationOptions size_called(std::string_view name)
{
    const auto sizes = affiliation_sizes();
    return std::find_if(sizes.begin(), sizes.end(),
                        [name](const AffiliationSize& size) { return size.name == name; })
        ->options;
}

struct Asked {
    std::string sizes = "NL,FR";
    int pairs = 5;
    std::string work; ///< Part of its name; empty: all.
};

[[noreturn]] void refuse(const std::string& option)
{
    fmt::print(stderr, "compare: {}, expected --size, --pairs or --work, each with a value\n",
               option);
    std::exit(2);
}

Asked asked(const std::vector<std::string>& arguments)
{
    Asked result;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const std::string& option = arguments[i];
        if (i + 1 == arguments.size()) {
            refuse(option);
        }
        const std::string& value = arguments[i + 1];
        if (option == "--size") {
            result.sizes = value;
        } else if (option == "--pairs") {
            result.pairs = std::max(1, std::atoi(value.c_str()));
        } else if (option == "--work") {
            result.work = value;
        } else {
            refuse(option);
        }
    }
    return result;
}

void compare(const Asked& asked)
{
    fmt::print(
        "| work | size | igraph | Boost.Graph | networkx | best peer | goal | room left | two "
        "threads |\n|---|---|---:|---:|---:|---:|---:|---:|---:|\n");
    std::vector<Work> all = all_work();
    for (auto& more : {falling_apart(), reading()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    for (const Work& work : all) {
        const bool wanted = work.name.find(asked.work) != std::string::npos;
        if (wanted && asked.sizes.find(work.size) != std::string::npos) {
            print_row(work, graph(generate(size_called(work.size))), asked.pairs);
        }
    }
}

} // namespace

} // namespace noaber::bench

int main(int count, char** words)
{
    noaber::bench::compare(noaber::bench::asked({words + 1, words + count}));
}
