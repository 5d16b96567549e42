#include "fragility/backtest/rankings.hpp"

#include "fragility/backtest/auc.hpp"

#include <noaber/core/error.hpp>
#include <noaber/history/events.hpp>
#include <noaber/view/projection.hpp>

#include <algorithm>
#include <numeric>

namespace noaber::hindsight {

namespace {

using Score = std::optional<double>;

/// The first to go of legal forms: the fewer organs, the fewer to dissolve.
double lightness(LegalForm form)
{
    using enum LegalForm;
    switch (form) {
    case openbaar_lichaam:
    case company:
    case foundation:
    case association:
        return 0;
    case bedrijfsvoeringsorganisatie:
        return 1;
    case gemeenschappelijk_orgaan:
        return 2;
    default:
        return 3;
    }
}

double freedom(Obligation obligation)
{
    using enum Obligation;
    return obligation == statutory ? 0 : obligation == task_bound ? 1 : 2;
}

std::optional<double> negative(std::optional<double> value)
{
    return value ? std::optional{-*value} : std::nullopt;
}

/// How much two that meet in an arrangement meet elsewhere.
class Meetings {
public:
    explicit Meetings(const Network& network)
        : m_view{incidence(network, {.of = OrganisationKind::municipality})},
          m_graph{project(m_view, Weighting::count).graph}, m_marks(m_graph.vertex_count())
    {}

    /// By member: the mean over the other members of the arrangements that both are also in;
    /// nothing for one that is alone.
    std::vector<Score> of(const std::vector<OrganisationId>& members)
    {
        ++m_stamp;
        for (const OrganisationId one : members) {
            m_marks[vertex(one)] = m_stamp;
        }
        std::vector<Score> result;
        const auto others = static_cast<double>(members.size()) - 1;
        for (const OrganisationId one : members) {
            result.push_back(others > 0 ? Score{(met(vertex(one)) - others) / others} : Score{});
        }
        return result;
    }

private:
    [[nodiscard]] Vertex vertex(OrganisationId id) const
    {
        const auto& all = m_view.participants;
        return static_cast<Vertex>(std::lower_bound(all.begin(), all.end(), id) - all.begin());
    }

    [[nodiscard]] double met(Vertex v) const
    {
        double result = 0;
        const auto strengths = m_graph.strengths_of(v);
        const auto neighbours = m_graph.neighbours(v);
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            result += m_marks[neighbours[i]] == m_stamp ? strengths[i] : 0;
        }
        return result;
    }

    Incidence m_view;
    Graph m_graph;
    std::vector<std::uint32_t> m_marks;
    std::uint32_t m_stamp = 0;
};

Score mean(const std::vector<Score>& values)
{
    double sum = 0;
    for (const Score& value : values) {
        if (!value) {
            return std::nullopt;
        }
        sum += *value;
    }
    return values.empty() ? Score{} : Score{sum / static_cast<double>(values.size())};
}

/// What is known of one arrangement and its municipalities.
struct Portrait {
    std::vector<OrganisationId> members;
    std::vector<Score> joined;      ///< Days, by member.
    std::vector<Score> inhabitants; ///< By member.
    std::vector<Score> togetherness;
    Score began; ///< The first day that is known, in days.
    double light = 0;
    double free = 0;
    double changes = 0; ///< Events before the day, but for its start.
};

Score days(std::optional<Date> date, Date at)
{
    return date && *date <= at ? Score{static_cast<double>(date->day().time_since_epoch().count())}
                               : std::nullopt;
}

Score earlier(Score a, Score b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

/// By arrangement: how often something happened to it before the day, but for its start.
std::vector<double> changes_before(const Network& network)
{
    const Register& source = network.source();
    std::vector<double> result(source.arrangements().size());
    constexpr Date ever{std::chrono::sys_days::min()};
    for (const Event& event : events(source, ever, *network.date())) {
        const bool is_start =
            event.what == Happening::start || event.what == Happening::first_registered;
        result[event.arrangement.position()] += is_start ? 0 : 1;
    }
    return result;
}

std::vector<Portrait> portraits(const Network& network, const Cases& cases)
{
    const Register& source = network.source();
    const Date at = *network.date();
    const auto changes = changes_before(network);
    Meetings meetings{network};
    std::vector<Portrait> result(network.versions().size());
    for (const Member& member : cases.members) {
        Portrait& each = result[member.arrangement];
        each.members.push_back(member.organisation);
        const auto inhabitants = source.organisations().inhabitants[member.organisation];
        each.inhabitants.push_back(inhabitants ? Score{static_cast<double>(*inhabitants)}
                                               : std::nullopt);
    }
    for (const std::size_t i : cases.arrangements) {
        Portrait& each = result[i];
        const VersionId version = network.versions()[i];
        const ArrangementId arrangement = source.versions().arrangement[version];
        each.light = lightness(source.versions().form[version]);
        each.free = freedom(network.facts(i).obligation.value);
        each.changes = changes[arrangement.position()];
        each.togetherness = meetings.of(each.members);
        for (const VersionId one : source.versions_of(arrangement)) {
            each.began = earlier(each.began, days(source.versions().from[one], at));
        }
        for (const Network::Tie& tie : network.ties(i)) {
            const Score joined = days(source.participations().joined[tie.participation], at);
            each.began = earlier(each.began, joined);
            if (source.organisations().kind[tie.organisation] == OrganisationKind::municipality) {
                each.joined.push_back(joined);
            }
        }
    }
    return result;
}

Score sum(const std::vector<Score>& values)
{
    const Score each = mean(values);
    return each ? Score{*each * static_cast<double>(values.size())} : std::nullopt;
}

Score largest_share(const Portrait& each)
{
    const Score all = sum(each.inhabitants);
    if (!all || *all <= 0) {
        return std::nullopt;
    }
    double most = 0;
    for (const Score& one : each.inhabitants) {
        most = std::max(most, *one);
    }
    return most / *all;
}

/// Adds the mean of our ranks, as shares of the cases below.
void add_together(std::vector<Ranking>& all)
{
    Ranking result{"together", text("ours together"), false, {}};
    result.scores.assign(all.front().scores.size(), 0.0);
    for (const Ranking& each : all) {
        if (!each.is_baseline) {
            const auto shares = Order{each.scores}.shares_below();
            for (std::size_t i = 0; i < shares.size(); ++i) {
                *result.scores[i] += shares[i];
            }
        }
    }
    all.push_back(std::move(result));
}

std::vector<Ranking> empty_rankings()
{
    return {{"members", text("few municipalities"), true, {}},
            {"inhabitants", text("few inhabitants"), true, {}},
            {"form", text("light form"), true, {}},
            {"age", text("young"), true, {}},
            {"free", text("not obligatory"), false, {}},
            {"loose", text("meets little elsewhere"), false, {}},
            {"unequal", text("unequal size"), false, {}},
            {"unrest", text("changed before"), false, {}}};
}

/// Adds one score to each ranking but the last, in the order of empty_rankings().
void add(std::vector<Ranking>& all, std::initializer_list<Score> scores)
{
    require(scores.size() == all.size(), "a score for each ranking");
    std::size_t i = 0;
    for (const Score& score : scores) {
        all[i++].scores.push_back(score);
    }
}

} // namespace

Cases cases_of(const Network& network)
{
    const Organisations& all = network.source().organisations();
    Cases result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const std::size_t before = result.members.size();
        for (const Network::Tie& tie : network.ties(i)) {
            if (all.kind[tie.organisation] == OrganisationKind::municipality) {
                result.members.push_back({i, tie.organisation});
            }
        }
        if (result.members.size() > before) {
            result.arrangements.push_back(i);
        }
    }
    return result;
}

std::vector<Ranking> arrangement_rankings(const Network& network, const Cases& cases)
{
    std::vector<Ranking> result = empty_rankings();
    const auto all = portraits(network, cases);
    for (const std::size_t i : cases.arrangements) {
        const Portrait& each = all[i];
        add(result, {-static_cast<double>(each.members.size()), negative(sum(each.inhabitants)),
                     each.light, each.began, each.free, negative(mean(each.togetherness)),
                     largest_share(each), each.changes});
    }
    add_together(result);
    return result;
}

std::vector<Ranking> member_rankings(const Network& network, const Cases& cases)
{
    std::vector<Ranking> result = empty_rankings();
    const auto all = portraits(network, cases);
    std::vector<std::size_t> next(all.size());
    for (const Member& member : cases.members) {
        const Portrait& each = all[member.arrangement];
        const std::size_t i = next[member.arrangement]++;
        const Score whole = sum(each.inhabitants);
        const Score own = each.inhabitants[i];
        const Score usual = mean(each.togetherness);
        const Score mine = each.togetherness[i];
        add(result,
            {-static_cast<double>(each.members.size()), negative(own), each.light,
             each.joined[i] ? each.joined[i] : each.began, each.free,
             mine && usual && *usual > 0 ? Score{-*mine / *usual} : std::nullopt,
             whole && own && *whole > 0 ? Score{-*own / *whole} : std::nullopt, each.changes});
    }
    add_together(result);
    return result;
}

} // namespace noaber::hindsight
