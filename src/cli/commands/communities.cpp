#include "cli/show.hpp"

#include <noaber/community/communities.hpp>
#include <noaber/io/regions.hpp>
#include <noaber/view/projection.hpp>

#include <array>

namespace noaber::cli {

namespace {

/// What was found, and what it is compared with.
struct Answer {
    const Register* source = nullptr;
    Incidence view;
    Communities found;
    std::optional<RegionFile> regions;
};

Table communities_of(const Answer& answer)
{
    return community_table(*answer.source, answer.view, answer.found.best);
}

/// Without regions there is nothing to differ from: no rows.
Table differences_of(const Answer& answer)
{
    return difference_table(*answer.source, answer.view, answer.found.best,
                            answer.regions ? answer.regions->region_of : Regions{});
}

std::span<const Shown<Answer>> tables()
{
    static const std::array all{
        Shown<Answer>{"communities", message("the community of each municipality"), communities_of},
        Shown<Answer>{"differences",
                      message("who lies in another region than most of its community; needs "
                              "--regions"),
                      differences_of},
    };
    return all;
}

std::span<const Option> own_options()
{
    static const std::array all{
        show_option(choices(tables())),
        Option{.name = "weight",
               .argument = "WEIGHT",
               .help = message("what a tie of a projection counts for"),
               .fallback = "newman",
               .choices = choices_of<Weighting>},
        Option{.name = "runs",
               .argument = "N",
               .help = message("how often to try, from different starts; the best counts"),
               .fallback = "100"},
        Option{.name = "seed",
               .argument = "N",
               .help = message("where random numbers start: the same seed, the same answer"),
               .fallback = "1"},
        Option{.name = "regions",
               .argument = "FILE",
               .help = message("regions to compare with: a CSV file with the columns code and "
                               "region")},
    };
    return all;
}

void check(const Arguments& arguments)
{
    if (arguments.value("show") == "differences" && !arguments.value("regions")) {
        throw Error{Fault::usage, {"--regions"}, message("not given, expected a file of regions")};
    }
}

Answer answer_of(const Arguments& arguments, const Network& network)
{
    Answer answer{.source = &network.source(),
                  .view = incidence(network, {.of = OrganisationKind::municipality})};
    if (const auto file = arguments.value("regions")) {
        answer.regions = read_regions(*file);
    }
    const CommunityOptions options{
        .seed = static_cast<std::uint64_t>(arguments.number("seed", 0).value()),
        .runs = static_cast<std::size_t>(arguments.number("runs", 1).value())};
    const Graph graph = project(answer.view, arguments.choice<Weighting>("weight")).graph;
    answer.found = noaber::communities(graph, options);
    return answer;
}

Cell figure(const std::optional<double>& value)
{
    return value ? Cell{*value} : Cell{Missing::not_applicable};
}

void add_figures(Provenance& provenance, const Communities& found)
{
    auto& figures = provenance.figures;
    figures.push_back({"communities", static_cast<std::int64_t>(found.count)});
    if (found.modularity) {
        figures.push_back({"modularity", found.modularity->highest});
        figures.push_back({"modularity_median", found.modularity->median});
        figures.push_back({"modularity_lowest", found.modularity->lowest});
    }
}

void add_figures(Provenance& provenance, const RegionAgreement& agreement)
{
    auto& figures = provenance.figures;
    figures.push_back({"regions", static_cast<std::int64_t>(agreement.regions)});
    figures.push_back({"compared", static_cast<std::int64_t>(agreement.compared)});
    figures.push_back({"without_region", static_cast<std::int64_t>(agreement.without_region)});
    figures.push_back({"adjusted_rand_index", figure(agreement.adjusted_rand)});
    figures.push_back({"normalised_mutual_information", figure(agreement.normalised_information)});
}

Message remark_on(const Communities& found, const std::optional<RegionAgreement>& alike)
{
    if (!found.modularity) {
        return message("nobody meets: {} communities of one", found.count);
    }
    if (alike && alike->adjusted_rand) {
        return message("{} communities, modularity {}; {} regions, adjusted Rand index {}",
                       found.count, found.modularity->highest, alike->regions,
                       *alike->adjusted_rand);
    }
    return message("{} communities, modularity {}", found.count, found.modularity->highest);
}

void run(Session& session)
{
    if (wrote_show_help(session, choices(tables()))) {
        return;
    }
    check(session.arguments());
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const Answer answer = answer_of(session.arguments(), network);

    Provenance provenance = session.provenance(reading, network);
    add_figures(provenance, answer.found);
    std::optional<RegionAgreement> alike;
    if (answer.regions) {
        provenance.sources.push_back(answer.regions->source);
        alike =
            agreement(*answer.source, answer.view, answer.found.best, answer.regions->region_of);
        add_figures(provenance, *alike);
    }
    show(session, tables(), answer, provenance);
    session.remark(remark_on(answer.found, alike));
}

} // namespace

Command communities()
{
    return {
        .name = "communities",
        .summary = message("natural regions, compared with official ones"),
        .description = message(
            "Finds groups of municipalities that work together more with each other than by "
            "chance: the partition of highest modularity that the Leiden algorithm finds on who "
            "meets whom. Other runs find other partitions that are almost as good: how far they "
            "lie apart is told beside the answer."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber communities data/twente", message("who belongs together in Twente")},
                     {"noaber communities data/twente --runs 20 --seed 7 --format json",
                      message("with the spread of modularity, for a program")}},
        .run = run,
    };
}

} // namespace noaber::cli
