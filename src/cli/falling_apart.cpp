#include "cli/falling_apart.hpp"

#include <noaber/fragility/fragility.hpp>
#include <noaber/fragility/percolation.hpp>
#include <noaber/fragility/robustness.hpp>
#include <noaber/fragility/structure.hpp>

namespace noaber::cli {

namespace {

std::optional<FailureKind> kind(const Arguments& arguments)
{
    return arguments.value("kind") ? std::optional{arguments.choice<FailureKind>("kind")}
                                   : std::nullopt;
}

RobustnessOptions robustness_options(const Session& session)
{
    const Arguments& arguments = session.arguments();
    const auto number = [&arguments](std::string_view name) {
        return static_cast<std::uint64_t>(arguments.number(name).value());
    };
    return {.of = of(arguments),
            .layers = arguments.value("layers-by")
                          ? std::optional{arguments.choice<LayersBy>("layers-by")}
                          : std::nullopt,
            .trials = number("trials"),
            .null_samples = number("null"),
            .seed = number("seed"),
            .execution = session.execution()};
}

StructureOptions structure_options(const Answer& answer)
{
    const Arguments& arguments = answer.session.arguments();
    const auto by = arguments.value("layers-by");
    return {.of = of(arguments),
            .layers = by ? arguments.choice<LayersBy>("layers-by") : LayersBy::domain,
            .rows = municipalities(answer.session, answer.network),
            .execution = answer.session.execution()};
}

} // namespace

Table failures_of(const Answer& answer)
{
    auto& [session, network, provenance] = answer;
    Fragility result = fragility(network, {.of = of(session.arguments()),
                                           .kind = kind(session.arguments()),
                                           .rows = municipalities(session, network)});
    provenance.caveats.insert(provenance.caveats.end(), result.caveats.begin(),
                              result.caveats.end());
    if (!result.caveats.empty()) {
        session.remark(result.caveats.front());
    }
    return std::move(result.table);
}

Table curve_of(const Answer& answer)
{
    auto& [session, network, provenance] = answer;
    const Arguments& arguments = session.arguments();
    const FailureKind failing = kind(arguments).value_or(FailureKind::municipality);
    const Incidence view = incidence(network, {.of = of(arguments)});
    PercolationOptions options{.order = arguments.choice<RemovalOrder>("order"),
                               .recalculated = arguments.flag("recalculate"),
                               .trials =
                                   static_cast<std::size_t>(arguments.number("trials").value()),
                               .seed = static_cast<std::uint64_t>(arguments.number("seed").value()),
                               .execution = session.execution()};
    for (Failure& failure : failures(network, view)) {
        if (failure.kind == failing) {
            options.failing.push_back(std::move(failure.vertices));
        }
    }
    if (options.failing.empty()) {
        throw Error{Fault::no_answer,
                    message("nothing of kind {} that could fail", label(failing))};
    }
    Percolation result = percolate(view, options);
    provenance.figures.push_back({"failing", std::string{word(failing)}});
    provenance.figures.push_back({"r_index", result.r_index});
    session.remark(message("R-index {}", result.r_index));
    return std::move(result.table);
}

Table robustness_of(const Answer& answer)
{
    return robustness(answer.network, robustness_options(answer.session));
}

Table random_failures_of(const Answer& answer)
{
    return random_failures(answer.network, robustness_options(answer.session));
}

Table dependence_of(const Answer& answer)
{
    auto& [session, network, provenance] = answer;
    Fragility result = dependence(network, municipalities(session, network));
    provenance.caveats.insert(provenance.caveats.end(), result.caveats.begin(),
                              result.caveats.end());
    return std::move(result.table);
}

Table structure_of(const Answer& answer)
{
    return structure_table(answer.network, structure_options(answer));
}

Table blocks_of(const Answer& answer)
{
    return blocks_table(answer.network, structure_options(answer));
}

Table cuts_of(const Answer& answer)
{
    return cuts_table(answer.network, structure_options(answer));
}

} // namespace noaber::cli
