#pragma once

#include <noaber/community/communities.hpp>

#include <functional>

namespace noaber {

/// Ways to a partition: one run, and how good what it finds is.
struct Search {
    /// The labels that the run with that number finds; asked by several threads at once.
    std::function<std::vector<std::uint32_t>(std::size_t run)> find;
    std::function<double(const Partition&)> quality;
};

/// Throws Fault::usage for no runs or iterations.
void check(const CommunityOptions& options);

/// The best of several runs, and how far they lay apart. The graph must have ties.
[[nodiscard]] Communities
best_of_runs(const Graph& graph, const Search& search, const CommunityOptions& options);

/// Everyone alone, which is all that can be said without ties.
[[nodiscard]] Communities all_alone(const Graph& graph);

} // namespace noaber
