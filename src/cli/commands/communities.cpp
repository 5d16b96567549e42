#include "cli/show.hpp"

#include <noaber/community/affiliation.hpp>
#include <noaber/community/multislice.hpp>
#include <noaber/core/text.hpp>
#include <noaber/io/regions.hpp>
#include <noaber/view/projection.hpp>

#include <array>

namespace noaber::cli {

namespace {

/// What communities are made of.
enum class Method { projection, affiliation, layers };

std::span<const Word<Method>> words(Method)
{
    using enum Method;
    static constexpr std::array all{
        Word{projection, "projection", text("who meets whom: modularity of Newman & Girvan")},
        Word{affiliation, "affiliation", text("who takes part in what: modularity of Barber")},
        Word{layers, "layers", text("who meets whom in each layer: modularity of Mucha et al.")},
    };
    return all;
}

/// What was found, and what it is compared with.
struct Answer {
    const Register* source = nullptr;
    Layers layers; ///< Its whole is the view.
    std::optional<Slices> slices;
    Communities found;        ///< Of the vertices that the method is on.
    Partition of_participant; ///< The community of each participant.
    Regions regions;          ///< Empty: none were given.
    std::optional<Source> regions_source;

    [[nodiscard]] const Incidence& view() const { return layers.whole; }
};

Table communities_of(const Answer& answer)
{
    return community_table(*answer.source, answer.view(), answer.of_participant,
                           answer.slices ? nullptr : &answer.found);
}

/// Without regions there is nothing to differ from: no rows.
Table differences_of(const Answer& answer)
{
    return difference_table(*answer.source, answer.view(), answer.of_participant, answer.regions);
}

/// Without layers everyone has one community, and this table no rows.
Table layers_of(const Answer& answer)
{
    const Slices none;
    return slice_table(*answer.source, answer.layers, answer.slices ? *answer.slices : none,
                       answer.slices ? answer.found.best : Partition{});
}

std::span<const Shown<Answer>> tables()
{
    static const std::array all{
        Shown<Answer>{"communities", message("the community of each municipality"), communities_of},
        Shown<Answer>{"differences",
                      message("who lies in another region than most of its community; needs "
                              "--regions or --regions-from"),
                      differences_of},
        Shown<Answer>{"layers",
                      message("the community of each municipality in each layer; needs --method "
                              "layers"),
                      layers_of},
    };
    return all;
}

std::span<const Option> own_options()
{
    static const std::array all{
        show_option(choices(tables())),
        Option{.name = "method",
               .argument = "METHOD",
               .help = message("what communities are sought on"),
               .fallback = "projection",
               .choices = choices_of<Method>},
        Option{.name = "weight",
               .argument = "WEIGHT",
               .help = message("what a tie of a projection counts for"),
               .fallback = "newman",
               .choices = choices_of<Weighting>},
        Option{.name = "layers-by",
               .argument = "FACT",
               .help = message("what puts an arrangement in a layer, for --method layers"),
               .fallback = "domain",
               .choices = choices_of<LayersBy>},
        Option{.name = "resolution",
               .argument = "NUMBER",
               .help = message("above 1: more and smaller communities, for --method layers"),
               .fallback = "1"},
        Option{.name = "coupling",
               .argument = "NUMBER",
               .help = message("how strongly a municipality is tied to itself in other layers, for "
                               "--method layers"),
               .fallback = "1"},
        Option{.name = "runs",
               .argument = "N",
               .help = message("how often to try, from different starts; the best counts"),
               .fallback = "100"},
        Option{.name = "seed",
               .argument = "N",
               .least = 0,
               .help = message("where random numbers start: the same seed, the same answer"),
               .fallback = "1"},
        Option{.name = "regions",
               .argument = "FILE",
               .help = message("regions to compare with: a CSV file with the columns code and "
                               "region")},
        Option{.name = "regions-from",
               .argument = "FIELD",
               .help = message("regions to compare with: an annotation of municipalities, such as "
                               "province")},
    };
    return all;
}

void check(const Arguments& arguments)
{
    const bool has_regions = arguments.value("regions") || arguments.value("regions-from");
    if (arguments.value("show") == "differences" && !has_regions) {
        throw Error{Fault::usage, {"--regions"}, message("not given, expected a file of regions")};
    }
    if (arguments.value("regions") && arguments.value("regions-from")) {
        throw Error{Fault::usage,
                    {"--regions-from"},
                    message("given beside --regions, expected one of them")};
    }
    if (arguments.value("show") == "layers" && arguments.value("method") != "layers") {
        throw Error{
            Fault::usage, {"--show"}, message("layers, expected --method layers beside it")};
    }
}

void find_in_layers(Answer& answer, const Arguments& arguments, const CommunityOptions& options)
{
    answer.slices =
        slices(project_layers(answer.layers, arguments.choice<Weighting>("weight")),
               {arguments.real("resolution").value(), arguments.real("coupling").value()});
    answer.found = slice_communities(*answer.slices, options);
    answer.of_participant = main_communities(answer.layers, *answer.slices, answer.found.best);
}

void find(Answer& answer, const Session& session)
{
    const Arguments& arguments = session.arguments();
    const CommunityOptions options{
        .seed = static_cast<std::uint64_t>(arguments.number("seed").value()),
        .runs = static_cast<std::size_t>(arguments.number("runs").value()),
        .execution = session.execution()};
    switch (arguments.choice<Method>("method")) {
    case Method::layers:
        return find_in_layers(answer, arguments, options);
    case Method::affiliation:
        answer.found = affiliation_communities(answer.view(), options);
        break;
    case Method::projection:
        answer.found = noaber::communities(
            project(answer.view(), arguments.choice<Weighting>("weight")).graph, options);
    }
    answer.of_participant = answer.found.best;
    answer.of_participant.resize(answer.view().participant_count());
}

void find_regions(Answer& answer, const Arguments& arguments, const Network& network)
{
    if (const auto file = arguments.value("regions")) {
        RegionFile read = read_regions(*file);
        answer.regions = std::move(read.region_of);
        answer.regions_source = std::move(read.source);
    }
    if (const auto field = arguments.value("regions-from")) {
        answer.regions = regions_of(network, *field);
        if (answer.regions.empty()) {
            throw Error{
                Fault::usage, {"--regions-from"}, message("no annotation {} in the input", *field)};
        }
    }
}

Answer answer_of(const Session& session, const Network& network)
{
    const Arguments& arguments = session.arguments();
    Answer answer{.source = &network.source(),
                  .layers = noaber::layers(network, arguments.choice<LayersBy>("layers-by"),
                                           {.of = OrganisationKind::municipality})};
    find_regions(answer, arguments, network);
    find(answer, session);
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
        figures.push_back({"agreement_of_runs", figure(found.agreement)});
        figures.push_back({"map_equation_bits", figure(found.code_length)});
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
    const Answer answer = answer_of(session, network);

    Provenance provenance = session.provenance(reading, network);
    add_figures(provenance, answer.found);
    std::optional<RegionAgreement> alike;
    if (!answer.regions.empty()) {
        if (answer.regions_source) {
            provenance.sources.push_back(*answer.regions_source);
        }
        alike = agreement(*answer.source, answer.view(), answer.of_participant, answer.regions);
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
            "meets whom, on who takes part in what, or on all layers at once. Other runs find "
            "other partitions that are almost as good: how far they lie apart is told beside the "
            "answer and, but with --method layers, how stable the place of each municipality is."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber communities data/twente", message("who belongs together in Twente")},
                     {"noaber communities data/twente --runs 20 --seed 7 --format json",
                      message("with the spread of modularity, for a program")},
                     {"noaber communities data/twente --method affiliation --runs 20",
                      message("without a projection in between")},
                     {"noaber communities data/twente --method layers --show layers --runs 20",
                      message("who belongs together in which policy theme")}},
        .run = run,
    };
}

} // namespace noaber::cli
