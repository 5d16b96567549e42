#include "history/observed.hpp"

#include "history/ending.hpp"

#include <noaber/core/error.hpp>
#include <noaber/model/network.hpp>
#include <noaber/view/layers.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace noaber {

std::span<const Word<LifeBy>> words(LifeBy)
{
    using enum LifeBy;
    static constexpr std::array all_words{
        Word{all, "all", text("all together")},
        Word{form, "form", text("legal form")},
        Word{domain, "domain", text("policy domain")},
        Word{size, "size", text("number of municipalities")},
    };
    return all_words;
}

namespace history {

namespace {

/// How many municipalities take part.
enum class SizeBand { none, up_to_2, from_3_to_5, from_6_to_10, over_10 };

std::span<const Word<SizeBand>> words(SizeBand)
{
    using enum SizeBand;
    static constexpr std::array all{
        Word{none, "none", text("no municipality")},
        Word{up_to_2, "up_to_2", text("up to 2")},
        Word{from_3_to_5, "from_3_to_5", text("3 to 5")},
        Word{from_6_to_10, "from_6_to_10", text("6 to 10")},
        Word{over_10, "over_10", text("more than 10")},
    };
    return all;
}

SizeBand band(std::size_t municipalities)
{
    using enum SizeBand;
    return municipalities == 0    ? none
           : municipalities <= 2  ? up_to_2
           : municipalities <= 5  ? from_3_to_5
           : municipalities <= 10 ? from_6_to_10
                                  : over_10;
}

double years(Date from, Date to)
{
    return static_cast<double>((to.day() - from.day()).count()) / 365.25;
}

std::size_t municipalities(const Register& source, const State& state, Date day)
{
    std::set<OrganisationId> result;
    for (const OrganisationId one : state.members) {
        const OrganisationId now = source.resolved(one, day);
        if (source.organisations().kind[now] == OrganisationKind::municipality) {
            result.insert(now);
        }
    }
    return result.size();
}

/// A word of an enumeration as a group, in the enumeration's order.
template <class Enum>
Group group_of(Enum value)
{
    return {{static_cast<char>('a' + static_cast<int>(value))}, Term{word(value), label(value)}};
}

std::vector<Group> themes(const Register& source, VersionId version, Date day)
{
    std::set<std::string> found;
    for (const std::string& domain : facts_of(source, version, day).domains.value) {
        found.insert(std::string{theme(domain)});
    }
    if (found.empty()) {
        return {{"~", std::string{unknown_layer}}};
    }
    std::vector<Group> result;
    for (const std::string& each : found) {
        result.push_back({each, each});
    }
    return result;
}

std::vector<Group> groups(const Register& source, const State& state, Date day, LifeBy by)
{
    const VersionId version = *state.version;
    switch (by) {
    case LifeBy::form:
        return {group_of(source.versions().form[version])};
    case LifeBy::domain:
        return themes(source, version, day);
    case LifeBy::size:
        return {group_of(band(municipalities(source, state, day)))};
    case LifeBy::all:
        break;
    }
    return {{"", Term{word(LifeBy::all), label(LifeBy::all)}}};
}

/// One arrangement, from the day on which it came into view to the one on which it went.
class View {
public:
    View(const Register& source, const std::vector<State>& states, Date from, Date to)
        : m_source{source}, m_states{states}, m_from{std::max(from, states.front().since)}, m_to{to}
    {}

    [[nodiscard]] bool is_empty() const { return m_from >= m_to; }
    [[nodiscard]] Date from() const { return m_from; }
    [[nodiscard]] Date to() const { return m_to; }

    /// What held when it came into view.
    [[nodiscard]] const State& first() const
    {
        std::size_t i = 0;
        while (i + 1 < m_states.size() && m_states[i + 1].since <= m_from) {
            ++i;
        }
        return m_states[i];
    }

    [[nodiscard]] double participation_years() const
    {
        double result = 0;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            const Date begin = std::max(m_from, m_states[i].since);
            const Date end = i + 1 < m_states.size() ? std::min(m_to, m_states[i + 1].since) : m_to;
            if (begin < end) {
                result += years(begin, end) *
                          static_cast<double>(municipalities(m_source, m_states[i], begin));
            }
        }
        return result;
    }

private:
    const Register& m_source;
    const std::vector<State>& m_states;
    Date m_from;
    Date m_to;
};

} // namespace

std::vector<Observed> observed(const Register& source, const LifetimeOptions& options)
{
    if (options.to <= options.from) {
        throw Error{Fault::usage, message("{} up to {}, expected a later day",
                                          to_string(options.from), to_string(options.to))};
    }
    const Lives all = lives(source);
    const auto why = endings(source, all);
    std::vector<Observed> result;
    for (const ArrangementId id : source.arrangements().ids()) {
        const auto& states = all.states[id.position()];
        if (states.empty()) {
            continue;
        }
        const auto end = all.ends.find(id);
        const bool has_ended = end != all.ends.end() && end->second <= options.to;
        const View view{source, states, options.from, has_ended ? end->second : options.to};
        if (view.is_empty()) {
            continue;
        }
        const Date born = std::min(first_day(source, id).value_or(view.from()), view.from());
        result.push_back({id, groups(source, view.first(), view.from(), options.by),
                          years(born, view.from()), years(born, view.to()),
                          view.participation_years(),
                          has_ended ? std::optional{why.at(id).what} : std::nullopt});
    }
    return result;
}

} // namespace history

} // namespace noaber
