#include "render/timeline/facts.hpp"

#include "render/text.hpp"
#include "render/theme.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/history/events.hpp>
#include <noaber/model/selection.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace noaber::render {

namespace {

/// What a drawing of this day wants to know of the register's past.
class Past {
public:
    Past(const Network& network, const DrawOptions& options, Date last)
        : m_network{network}, m_source{network.source()}, m_options{options}, m_last{last}
    {}

    /// The bar of an arrangement, if it is asked for and began by the last day.
    [[nodiscard]] std::optional<TimelineBar> bar(ArrangementId arrangement) const
    {
        TimelineBar result;
        bool asked = false;
        bool first = true;
        for (const VersionId version : m_source.versions_of(arrangement)) {
            const auto& from = m_source.versions().from[version];
            if (from && *from > m_last) {
                continue;
            }
            asked = concerns(version) || asked;
            add_version(result, version, first);
            first = false;
        }
        if (first || !asked || !selected(result.version)) {
            return std::nullopt;
        }
        describe(result);
        return result;
    }

private:
    /// Who an organisation of a list is by the last day.
    [[nodiscard]] OrganisationId now(ParticipationId id) const
    {
        const OrganisationId listed = m_source.participations().organisation[id];
        return m_network.options().mergers == MergerPolicy::resolve
                   ? m_source.resolved(listed, m_last)
                   : listed;
    }

    [[nodiscard]] bool concerns(VersionId version) const
    {
        const auto& within = m_network.options().within;
        for (const ParticipationId id : m_source.participations_of(version)) {
            const OrganisationId who = now(id);
            if ((!m_options.subject || who == *m_options.subject) &&
                (within.empty() || std::binary_search(within.begin(), within.end(), who))) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool selected(VersionId version) const
    {
        return selects(m_network.options().selection, m_source.versions().form[version],
                       facts_of(m_source, version, m_last));
    }

    /// The end of a stretch, where it has come by the last day.
    [[nodiscard]] std::optional<Date> come(std::optional<Date> until) const
    {
        return until && *until <= m_last ? until : std::nullopt;
    }

    void add_version(TimelineBar& bar, VersionId version, bool first) const
    {
        const Stretch stretch{m_source.versions().from[version],
                              come(m_source.versions().until[version])};
        bar.version = version;
        if (first) {
            bar.life = {begin_of(version, stretch.from), stretch.until};
        } else {
            bar.life.until = stretch.until;
            if (stretch.from) {
                bar.versions.push_back(*stretch.from);
            }
        }
        for (const ParticipationId id : m_source.participations_of(version)) {
            if (m_options.subject && now(id) == *m_options.subject) {
                add_part(bar, id, stretch, first);
            }
        }
    }

    /// Lists tell of accessions before the first text that was registered.
    [[nodiscard]] std::optional<Date> begin_of(VersionId version, std::optional<Date> from) const
    {
        for (const ParticipationId id : m_source.participations_of(version)) {
            const auto& joined = m_source.participations().joined[id];
            from = from && joined ? std::min(from, joined) : from;
        }
        return from;
    }

    void add_part(TimelineBar& bar, ParticipationId id, Stretch stretch, bool first) const
    {
        const auto& joined = m_source.participations().joined[id];
        const auto left = come(m_source.participations().left[id]);
        if (joined && *joined <= m_last && (first || !m_source.versioned())) {
            stretch.from = joined;
        }
        if (left && (!stretch.until || *left < *stretch.until)) {
            stretch.until = left;
        }
        auto& parts = bar.taking_part;
        if (!parts.empty() && parts.back().until && stretch.from &&
            *parts.back().until >= *stretch.from) {
            parts.back().until = stretch.until;
        } else if (parts.empty() || parts.back().until) {
            parts.push_back(stretch);
        }
    }

    void describe(TimelineBar& bar) const
    {
        const ArrangementFacts facts = facts_of(m_source, bar.version, m_last);
        bar.name = clean(m_source.name(bar.version));
        const auto& domains = facts.domains.value;
        const auto known =
            domains.empty() ? std::nullopt : known_theme(clean(theme(domains.front())));
        bar.group = known ? known->group : theme_groups().size();
        bar.statutory = facts.obligation.value == Obligation::statutory;
    }

    const Network& m_network;
    const Register& m_source;
    const DrawOptions& m_options;
    Date m_last;
};

/// The years before the last day, fewer where everything is younger; the first of January.
Date first_day(const std::vector<TimelineBar>& bars, Date last)
{
    const std::chrono::year_month_day end{last.day()};
    const std::chrono::year earliest = end.year() - std::chrono::years{years_shown};
    std::chrono::year first = end.year() - std::chrono::years{1};
    for (const TimelineBar& bar : bars) {
        if (bar.life.from) {
            first = std::min(first, std::chrono::year_month_day{bar.life.from->day()}.year());
        }
    }
    return Date{std::max(first, earliest) / std::chrono::January / 1};
}

void add_changes(Timeline& timeline, const Register& source)
{
    std::map<ArrangementId, TimelineBar*> bars;
    for (TimelineBar& bar : timeline.bars) {
        bars[source.versions().arrangement[bar.version]] = &bar;
    }
    for (const Event& event : events(source, timeline.first, timeline.last)) {
        const auto bar = bars.find(event.arrangement);
        const bool entry = event.what == Happening::entry;
        if (bar == bars.end() || (!entry && event.what != Happening::exit)) {
            continue;
        }
        auto& changes = bar->second->changes;
        if (changes.empty() || changes.back().date != event.date) {
            changes.push_back({event.date});
        }
        ++(entry ? changes.back().entries : changes.back().exits);
    }
}

void put_in_order(Timeline& timeline)
{
    const auto key = [&timeline](const TimelineBar& bar) {
        const Stretch shown = timeline.shown(bar);
        return std::tuple{shown.until.has_value(), bar.group, shown.from, fold(bar.name),
                          bar.version};
    };
    std::sort(timeline.bars.begin(), timeline.bars.end(),
              [&key](const TimelineBar& a, const TimelineBar& b) { return key(a) < key(b); });
}

void check_size(const Timeline& timeline, bool however_large)
{
    if (timeline.bars.empty()) {
        throw Error{Fault::no_answer, message("no arrangement here has a history")};
    }
    if (timeline.bars.size() > most_bars && !however_large) {
        throw Error{Fault::no_answer,
                    message("{} arrangements are too many to read, expected at most {}: choose a "
                            "municipality, a region, policy themes or legal forms",
                            timeline.bars.size(), most_bars)};
    }
}

} // namespace

bool TimelineBar::in_force(Date date) const
{
    return within(date, life.from, life.until);
}

Stretch Timeline::shown(const TimelineBar& bar) const
{
    return bar.taking_part.empty()
               ? bar.life
               : Stretch{bar.taking_part.front().from, bar.taking_part.back().until};
}

std::size_t Timeline::in_force() const
{
    return static_cast<std::size_t>(std::count_if(
        bars.begin(), bars.end(), [this](const TimelineBar& bar) { return !shown(bar).until; }));
}

std::size_t Timeline::begun() const
{
    return static_cast<std::size_t>(
        std::count_if(bars.begin(), bars.end(), [this](const TimelineBar& bar) {
            const auto from = shown(bar).from;
            return from && *from > first;
        }));
}

std::size_t Timeline::ended() const
{
    return bars.size() - in_force();
}

Timeline timeline_of(const Network& network, const DrawOptions& options)
{
    if (!network.date()) {
        throw Error{Fault::no_answer,
                    message("the input has no date, expected one for a timeline: give --at")};
    }
    Timeline result{.last = *network.date(), .subject = options.subject};
    const Past past{network, options, result.last};
    for (const ArrangementId arrangement : network.source().arrangements().ids()) {
        const bool wanted = options.arrangement.value_or(arrangement) == arrangement;
        if (auto bar = wanted ? past.bar(arrangement) : std::nullopt) {
            result.bars.push_back(std::move(*bar));
        }
    }
    check_size(result, options.however_large);
    result.first = first_day(result.bars, result.last);
    std::erase_if(result.bars, [&](const TimelineBar& bar) {
        const auto until = result.shown(bar).until;
        return until && *until <= result.first;
    });
    check_size(result, true);
    add_changes(result, network.source());
    put_in_order(result);
    return result;
}

} // namespace noaber::render
