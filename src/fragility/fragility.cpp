#include "algo/leave_one_out.hpp"
#include "algo/removal.hpp"
#include "fragility/caveats.hpp"
#include "fragility/services.hpp"

#include <noaber/fragility/fragility.hpp>

#include <algorithm>
#include <tuple>

namespace noaber {

namespace {

/// A row before it is written.
struct Finding {
    Failure failure;
    std::string code;
    std::string name;
    algo::Remains remains;
    Supply::Orphans orphans;
    Cell orphaned_inhabitants = std::int64_t{0};
    std::int64_t rank = 0;
};

/// Municipalities in being count, with their inhabitants; others are vertices and no more.
std::vector<algo::Load> loads(const Network& network, const Incidence& view)
{
    const Organisations& all = network.source().organisations();
    std::vector<algo::Load> result(view.graph.vertex_count(), algo::Load{.vertices = 1});
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        const OrganisationId id = view.participants[v];
        if (all.kind[id] == OrganisationKind::municipality && network.in_being(id)) {
            const auto inhabitants = all.inhabitants[id];
            result[v].municipalities = 1;
            result[v].uncounted = inhabitants ? 0 : 1;
            result[v].inhabitants = inhabitants.value_or(0);
        }
    }
    return result;
}

/// What each failure leaves behind: single vertices by one pass, several together by a removal.
class Leavings {
public:
    Leavings(const Network& network, const Incidence& view)
        : m_graph{&view.graph}, m_loads{loads(network, view)}, m_components{algo::components(
                                                                   view.graph)},
          m_each{algo::leave_one_out(view.graph, m_loads).remains}
    {}

    [[nodiscard]] algo::Remains of(const std::vector<Vertex>& vertices) const
    {
        return vertices.size() == 1 ? m_each[vertices.front()]
                                    : algo::without(*m_graph, m_loads, m_components, vertices);
    }

    [[nodiscard]] std::size_t uncounted() const
    {
        return static_cast<std::size_t>(
            std::count_if(m_loads.begin(), m_loads.end(),
                          [](const algo::Load& load) { return load.uncounted > 0; }));
    }

private:
    const Graph* m_graph;
    std::vector<algo::Load> m_loads;
    algo::Components m_components;
    std::vector<algo::Remains> m_each;
};

Finding finding(const Network& network, Failure failure)
{
    const Register& source = network.source();
    Finding result;
    if (failure.organisation) {
        result.code = source.organisations().code[*failure.organisation];
        result.name = source.organisations().name[*failure.organisation];
    } else {
        const VersionId version = network.versions()[failure.arrangements.front()];
        result.code = source.arrangements().code[source.versions().arrangement[version]];
        result.name = source.name(version);
    }
    result.failure = std::move(failure);
    return result;
}

/// The inhabitants of who is left without a service.
Cell inhabitants(const Network& network, const Supply::Orphans& orphans)
{
    std::int64_t sum = 0;
    for (const auto& [municipality, services] : orphans.services_of) {
        const auto count = network.source().organisations().inhabitants[municipality];
        if (!count) {
            return Missing::absent;
        }
        sum += *count;
    }
    return sum;
}

/// What the rank goes by, the kind first: of each other column the highest comes first.
auto severity(const Finding& found)
{
    const algo::Load& cut_off = found.remains.cut_off;
    return std::tuple{found.failure.kind, -found.orphans.services, -cut_off.inhabitants,
                      -std::int64_t{cut_off.municipalities},
                      -std::int64_t{found.remains.components}};
}

/// Worst first within each kind; equals share the rank of the first of them.
void rank(std::vector<Finding>& all)
{
    std::sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return std::tuple{severity(a), std::string_view{a.code}} <
               std::tuple{severity(b), std::string_view{b.code}};
    });
    std::int64_t place = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        place = i > 0 && all[i].failure.kind == all[i - 1].failure.kind ? place + 1 : 1;
        all[i].rank = i > 0 && severity(all[i]) == severity(all[i - 1]) ? all[i - 1].rank : place;
    }
}

/// Whether a failure is of one of `rows`, or of something in which one of them takes part.
bool touches(const Network& network,
             const Failure& failure,
             const std::vector<OrganisationId>& rows)
{
    const auto listed = [&rows](OrganisationId id) {
        return std::find(rows.begin(), rows.end(), id) != rows.end();
    };
    const auto takes_part = [&](std::size_t arrangement) {
        const auto ties = network.ties(arrangement);
        return std::any_of(ties.begin(), ties.end(),
                           [&](const Network::Tie& tie) { return listed(tie.organisation); });
    };
    return rows.empty() || (failure.organisation && listed(*failure.organisation)) ||
           std::any_of(failure.arrangements.begin(), failure.arrangements.end(), takes_part);
}

Message services_definition(bool stand_for)
{
    return stand_for
               ? message("Services for others that nobody provides any more. The data give no "
                         "services, so each theme of an arrangement stands for one service for "
                         "each of its municipalities, one without a theme for one, one that does "
                         "the work of whole organisations for all themes; no substitute "
                         "is known. A municipality that only takes part provides none.")
               : message("Services for others, as the data give them, whose provider fails and for "
                         "which no substitute is known that does not fail too.");
}

Table empty_table(bool stand_for)
{
    return {
        "fragility",
        message("What hurts when it fails"),
        {{"kind", message("Kind"), "",
          message("What fails: an arrangement; a host, which is a municipality, with all that it "
                  "hosts; a municipality that drops out of all that it takes part in.")},
         {"code", message("Code"), "", message("Code of the arrangement or municipality.")},
         {"name", message("Name"), "", message("What it is called.")},
         {"rank", message("Rank"), "",
          message("Worst first within its kind: by orphaned services, then cut-off inhabitants as "
                  "far as known, then cut-off municipalities, then components; equals share a "
                  "rank.")},
         {"components", message("Components"), "count",
          message("Connected parts of the whole view after the failure, participants and "
                  "arrangements alike; an isolated one counts. Hopcroft & Tarjan, Comm. ACM 16 "
                  "(1973) 372.")},
         {"cut_off_municipalities", message("Cut-off municipalities"), "count",
          message("Municipalities in being that were connected to what failed and are no longer "
                  "connected to the largest part that is left of it: the one with the most "
                  "municipalities, else with the lowest code. What failed is not among them.")},
         {"cut_off_inhabitants", message("Cut-off inhabitants"), "inhabitants",
          message("Inhabitants of the cut-off municipalities; absent where those of one of them "
                  "are not known.")},
         {"orphaned_services", message("Orphaned services"), "count",
          services_definition(stand_for)},
         {"orphaned_municipalities", message("Without them"), "count",
          message("Municipalities that are left without one of those services.")},
         {"orphaned_inhabitants", message("Inhabitants without them"), "inhabitants",
          message("The inhabitants of those municipalities; absent where those of one of them are "
                  "not known.")},
         {"replaced_services", message("Replaced services"), "count",
          message(
              "Services for others whose substitute takes them over, as long as its spare staff "
              "lasts where it is known.")}}};
}

void add(Table& table, const Finding& found)
{
    const algo::Load& cut_off = found.remains.cut_off;
    table.add({term(found.failure.kind), found.code, found.name, found.rank,
               std::int64_t{found.remains.components}, std::int64_t{cut_off.municipalities},
               cut_off.uncounted == 0 ? Cell{cut_off.inhabitants} : Cell{Missing::absent},
               found.orphans.services, static_cast<std::int64_t>(found.orphans.services_of.size()),
               found.orphaned_inhabitants, found.orphans.replaced});
}

} // namespace

Fragility fragility(const Network& network, const FragilityOptions& options)
{
    const Incidence view = incidence(network, {.of = options.of});
    const Leavings leavings{network, view};
    const Supply supply{network};
    std::vector<Finding> all;
    for (Failure& failure : failures(network, view)) {
        if (!options.kind || failure.kind == *options.kind) {
            Finding& found = all.emplace_back(finding(network, std::move(failure)));
            found.remains = leavings.of(found.failure.vertices);
            found.orphans = supply.orphaned(found.failure);
            found.orphaned_inhabitants = inhabitants(network, found.orphans);
        }
    }
    rank(all);

    Fragility result{empty_table(supply.stands_for()),
                     supply_caveats(network, supply.stands_for())};
    if (const std::size_t uncounted = leavings.uncounted(); uncounted > 0) {
        result.caveats.push_back(counted(uncounted,
                                         "the inhabitants of {} municipality are not known",
                                         "the inhabitants of {} municipalities are not known"));
    }
    for (const Finding& found : all) {
        if (touches(network, found.failure, options.rows)) {
            add(result.table, found);
        }
    }
    return result;
}

} // namespace noaber
