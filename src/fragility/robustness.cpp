#include "algo/curveball.hpp"
#include "algo/random_failures.hpp"
#include "fragility/orders.hpp"
#include "fragility/quantile.hpp"

#include <noaber/core/error.hpp>
#include <noaber/fragility/failure.hpp>
#include <noaber/fragility/robustness.hpp>

#include <array>
#include <cmath>

namespace noaber {

namespace {

/// How what fails is put in order, and whether it is measured anew.
struct Experiment {
    RemovalOrder order;
    bool recalculated;
    std::string_view word;
    std::string_view label;
};

constexpr std::array experiments{
    Experiment{RemovalOrder::random, false, "random", text("at random")},
    Experiment{RemovalOrder::degree, false, "degree", text("most ties first")},
    Experiment{RemovalOrder::degree, true, "degree_recalculated",
               text("most ties first, counted anew")},
    Experiment{RemovalOrder::betweenness, false, "betweenness", text("highest betweenness first")},
    Experiment{RemovalOrder::betweenness, true, "betweenness_recalculated",
               text("highest betweenness first, measured anew")},
};

/// What fails in a view, and what it counts for.
struct Failing {
    FailureKind kind;
    algo::Groups groups;
    std::vector<std::uint32_t> counts;
    double whole = 0; ///< Participants.
};

std::vector<Failing> failing_of(const Network& network, const Incidence& view)
{
    std::vector<Failing> result;
    for (const Word<FailureKind>& each : words(FailureKind{})) {
        result.push_back({each.value,
                          {},
                          participants_count(view),
                          static_cast<double>(view.participant_count())});
    }
    for (const Failure& failure : failures(network, view)) {
        if (!failure.vertices.empty()) { // a host outside the layer takes nothing along
            for (Failing& each : result) {
                if (each.kind == failure.kind) {
                    each.groups.add(failure.vertices);
                }
            }
        }
    }
    std::erase_if(result,
                  [](const Failing& each) { return each.groups.size() == 0 || each.whole == 0; });
    return result;
}

double r_index(const Failing& failing, const std::vector<std::uint32_t>& sizes)
{
    const std::vector<double> largest{sizes.begin(), sizes.end()};
    return algo::r_index(largest, failing.whole);
}

/// A mean and a band.
struct Band {
    double mean = 0;
    std::optional<double> low;
    std::optional<double> high;
};

Band band(std::vector<double> values)
{
    double sum = 0;
    for (const double value : values) { // in the order of the trials, whoever made them
        sum += value;
    }
    const double mean = sum / static_cast<double>(values.size());
    std::sort(values.begin(), values.end());
    return {mean, quantile(values, 0.025), quantile(values, 0.975)};
}

std::vector<double> random_r_indices(const Graph& graph,
                                     const Failing& failing,
                                     std::uint64_t trials,
                                     std::uint64_t seed,
                                     const Execution& execution)
{
    std::vector<double> result;
    for (const auto& sizes : algo::largest_while_removed_at_random(
             graph, failing.groups, failing.counts,
             {static_cast<std::uint32_t>(trials), seed, execution})) {
        result.push_back(r_index(failing, sizes));
    }
    return result;
}

Band measured(const Graph& graph,
              const Failing& failing,
              const Experiment& experiment,
              const RobustnessOptions& options)
{
    if (experiment.order == RemovalOrder::random) {
        return band(
            random_r_indices(graph, failing, options.trials, options.seed, options.execution));
    }
    Work work{options.execution, message("Targeted failures"),
              experiment.recalculated ? failing.groups.size() : std::size_t{1}};
    const auto order =
        experiment.recalculated
            ? targeted_order_anew(graph, failing.groups, experiment.order,
                                  options.execution.threads, work)
            : targeted_order(graph, failing.groups, experiment.order, options.execution);
    work.end();
    return {
        r_index(failing, algo::largest_while_removed(graph, failing.groups, order, failing.counts)),
        std::nullopt, std::nullopt};
}

bool has_null(const Experiment& experiment)
{
    return !(experiment.recalculated && experiment.order == RemovalOrder::betweenness);
}

/// The same experiments on random affiliations: by experiment, a value for each sample.
std::vector<std::vector<double>>
null_values(const Incidence& view, const Failing& failing, const RobustnessOptions& options)
{
    std::vector<std::vector<double>> result(experiments.size());
    const algo::Curveball chance{view.graph, view.participant_count()};
    RobustnessOptions once = options;
    once.trials = 1;
    once.execution.watch = nullptr; // the samples are watched
    Work work{options.execution, message("Random networks"), options.null_samples};
    for (std::uint64_t sample = 0; sample < options.null_samples && work.goes_on(); ++sample) {
        const Graph graph = chance.sample(options.seed, sample);
        once.seed = algo::Random{options.seed, sample}.next();
        for (std::size_t i = 0; i < experiments.size(); ++i) {
            if (has_null(experiments[i])) {
                result[i].push_back(measured(graph, failing, experiments[i], once).mean);
            }
        }
        work.step();
    }
    work.end();
    return result;
}

Cell figure(const std::optional<double>& value)
{
    return value ? Cell{*value} : Cell{Missing::not_applicable};
}

TableColumn failing_column()
{
    return {"failing", message("failing"), "",
            message("What fails: municipalities, arrangements, or hosts with all that they host.")};
}

Table empty_robustness()
{
    return {
        "robustness",
        message("How robust it is, beside chance"),
        {{"layer", message("layer"), "",
          message("All arrangements, or those of one layer with who takes part in them.")},
         failing_column(),
         {"count", message("count"), "count", message("How many of them there are.")},
         {"order", message("order"), "",
          message("What goes first; measured before anything went, or anew after each that went. "
                  "Equals in the order of their codes.")},
         {"r_index", message("R-index"), "share",
          message("The mean, over all failures one after the other, of the share of participants "
                  "that are still in the largest connected part; at random the mean of the trials. "
                  "Schneider et al., PNAS 108 (2011) 3838.")},
         {"low", message("low"), "share",
          message("Under this lie 2.5 of 100 random orders; not applicable in a fixed order.")},
         {"high", message("high"), "share",
          message("Over this lie 2.5 of 100 random orders; not applicable in a fixed order.")},
         {"null_mean", message("by chance"), "share",
          message("The mean R-index of random networks in which everyone has as many arrangements "
                  "and every arrangement as many participants: Strona et al., Nature "
                  "Communications 5 (2014) 4114. Not applicable where it takes too long.")},
         {"null_low", message("by chance, low"), "share",
          message("Under this lie 2.5 of 100 random networks.")},
         {"null_high", message("by chance, high"), "share",
          message("Over this lie 2.5 of 100 random networks.")}}};
}

void add(Table& table,
         const Cell& layer,
         const Incidence& view,
         const Failing& failing,
         const RobustnessOptions& options)
{
    const auto chance = options.null_samples > 0 ? null_values(view, failing, options)
                                                 : std::vector<std::vector<double>>{};
    for (std::size_t i = 0; i < experiments.size(); ++i) {
        const Experiment& each = experiments[i];
        const Band found = measured(view.graph, failing, each, options);
        const bool compared = !chance.empty() && !chance[i].empty();
        const Band usual = compared ? band(chance[i]) : Band{};
        table.add({layer, term(failing.kind), std::int64_t{failing.groups.size()},
                   Term{each.word, each.label}, found.mean, figure(found.low), figure(found.high),
                   compared ? Cell{usual.mean} : Cell{Missing::not_applicable}, figure(usual.low),
                   figure(usual.high)});
    }
}

void require_sound(const RobustnessOptions& options)
{
    constexpr std::size_t most = 1'000'000;
    if (options.trials == 0 || options.trials > most) {
        throw Error{Fault::usage, message("{} trials, expected 1 to {}", options.trials, most)};
    }
    if (options.null_samples > most) {
        throw Error{Fault::usage,
                    message("{} random networks, expected 0 to {}", options.null_samples, most)};
    }
}

Table empty_failures()
{
    return {"random_failures",
            message("What is left after random failures"),
            {failing_column(),
             {"count", message("count"), "count", message("How many of them there are.")},
             {"share", message("share gone"), "share", message("How much of them fails.")},
             {"failed", message("failed"), "count", message("The same as a number, rounded.")},
             {"mean", message("largest part"), "share",
              message("Participants in the largest connected part, the mean of the trials, as a "
                      "fraction of those at the start.")},
             {"low", message("low"), "share", message("Under this lie 2.5 of 100 trials.")},
             {"high", message("high"), "share", message("Over this lie 2.5 of 100 trials.")},
             {"worst", message("worst"), "share", message("The worst of the trials.")}}};
}

} // namespace

Table robustness(const Network& network, const RobustnessOptions& options)
{
    require_sound(options);
    Table table = empty_robustness();
    const IncidenceOptions who{.of = options.of};
    const Incidence whole = incidence(network, who);
    const Cell all = Term{"all", text("all")};
    for (const Failing& failing : failing_of(network, whole)) {
        add(table, all, whole, failing, options);
    }
    if (options.layers) {
        const Layers parts = layers(network, *options.layers, who);
        for (std::size_t i = 0; i < parts.layers.size(); ++i) {
            const Incidence view = incidence(parts, i);
            for (const Failing& failing : failing_of(network, view)) {
                add(table, parts.layers[i].name, view, failing, options);
            }
        }
    }
    return table;
}

Table random_failures(const Network& network, const RobustnessOptions& options)
{
    require_sound(options);
    Table table = empty_failures();
    const Incidence view = incidence(network, {.of = options.of});
    for (const Failing& failing : failing_of(network, view)) {
        for (const double share : {0.01, 0.02, 0.05, 0.1, 0.2, 0.5}) {
            const auto failed =
                static_cast<std::uint32_t>(std::lround(share * failing.groups.size()));
            std::vector<double> left;
            for (const std::uint32_t size : algo::largest_after_random_failures(
                     view.graph, failing.groups, failing.counts,
                     {failed, static_cast<std::uint32_t>(options.trials), options.seed,
                      options.execution})) {
                left.push_back(size / failing.whole);
            }
            const double worst = *std::min_element(left.begin(), left.end());
            const Band found = band(std::move(left));
            table.add({term(failing.kind), std::int64_t{failing.groups.size()}, share,
                       std::int64_t{failed}, found.mean, figure(found.low), figure(found.high),
                       worst});
        }
    }
    return table;
}

} // namespace noaber
