#include "algo/percolation.hpp"

#include "fragility/orders.hpp"
#include "fragility/quantile.hpp"

#include <noaber/core/error.hpp>
#include <noaber/fragility/percolation.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// What is left after so many removals, as fractions of what there was.
struct Point {
    double mean = 0;
    Cell low = Missing::not_applicable;
    Cell high = Missing::not_applicable;
};

algo::Groups groups(const Incidence& incidence, const PercolationOptions& options)
{
    algo::Groups result;
    for (const std::vector<Vertex>& together : options.failing) {
        result.add(together);
    }
    if (options.failing.empty()) {
        for (Vertex v = 0; v < incidence.participant_count(); ++v) {
            result.add(std::span{&v, 1});
        }
    }
    return result;
}

std::vector<Point>
targeted(const Incidence& incidence, const algo::Groups& groups, const PercolationOptions& options)
{
    Work work{options.execution, message("Targeted failures"),
              options.recalculated ? groups.size() : std::size_t{1}};
    const auto order =
        options.recalculated
            ? targeted_order_anew(incidence.graph, groups, options.order, options.execution.threads,
                                  work)
            : targeted_order(incidence.graph, groups, options.order, options.execution);
    work.end();
    std::vector<Point> result;
    for (const std::uint32_t size : algo::largest_while_removed(incidence.graph, groups, order,
                                                                participants_count(incidence))) {
        result.push_back({static_cast<double>(size) / incidence.participant_count()});
    }
    return result;
}

/// Sums of whole numbers: their order does not matter.
Point point(std::vector<std::uint32_t> sizes, double whole)
{
    std::sort(sizes.begin(), sizes.end());
    std::uint64_t sum = 0;
    for (const std::uint32_t size : sizes) {
        sum += size;
    }
    return {static_cast<double>(sum) / static_cast<double>(sizes.size()) / whole,
            quantile(sizes, 0.025) / whole, quantile(sizes, 0.975) / whole};
}

std::vector<Point>
at_random(const Incidence& incidence, const algo::Groups& groups, const PercolationOptions& options)
{
    const auto trials = algo::largest_while_removed_at_random(
        incidence.graph, groups, participants_count(incidence),
        {static_cast<std::uint32_t>(options.trials), options.seed, options.execution});
    std::vector<Point> result;
    std::vector<std::uint32_t> sizes(trials.size());
    for (std::size_t gone = 0; gone <= groups.size(); ++gone) {
        std::transform(trials.begin(), trials.end(), sizes.begin(),
                       [gone](const auto& trial) { return trial[gone]; });
        result.push_back(point(sizes, incidence.participant_count()));
    }
    return result;
}

void require_sound(const PercolationOptions& options)
{
    constexpr std::size_t most = 1'000'000;
    if (options.trials == 0 || options.trials > most) {
        throw Error{Fault::usage, message("{} trials, expected 1 to {}", options.trials, most)};
    }
}

Table empty_table()
{
    return {"curve",
            message("How it falls apart"),
            {{"share", message("Share gone"), "share",
              message("How much of what can fail is gone, as a fraction.")},
             {"mean", message("Largest part"), "share",
              message("Participants in the largest connected part, as a fraction of all there were "
                      "at the start; at random the mean of the trials. Newman & Ziff, Phys. Rev. E "
                      "64 (2001) 016706; Schneider et al., PNAS 108 (2011) 3838.")},
             {"low", message("Low"), "share",
              message("The 2.5th percentile of the trials; not applicable in a fixed order.")},
             {"high", message("High"), "share",
              message("The 97.5th percentile of the trials; not applicable in a fixed order.")},
             {"order", message("Order"), "",
              message("What goes first: at random; or what has the most ties or the highest "
                      "betweenness, before anything went or measured anew after each that went, "
                      "equals in the order of their codes.")}}};
}

} // namespace

Percolation percolate(const Incidence& incidence, const PercolationOptions& options)
{
    require_sound(options);
    Percolation result{empty_table()};
    const algo::Groups failing = groups(incidence, options);
    if (failing.size() == 0 || incidence.participant_count() == 0) {
        return result;
    }
    const auto points = options.order == RemovalOrder::random
                            ? at_random(incidence, failing, options)
                            : targeted(incidence, failing, options);
    std::vector<double> means;
    for (std::size_t gone = 0; gone < points.size(); ++gone) {
        const Point& each = points[gone];
        result.table.add({static_cast<double>(gone) / failing.size(), each.mean, each.low,
                          each.high, term(options.order)});
        means.push_back(each.mean);
    }
    result.r_index = algo::r_index(means, 1);
    return result;
}

} // namespace noaber
