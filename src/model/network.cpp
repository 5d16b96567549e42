#include <noaber/model/selection.hpp>

#include <algorithm>
#include <tuple>

namespace noaber {

namespace {

/// Whether `list` names nothing, or one of which `is` says that it holds.
template <class Values, class Is>
bool none_or_one(const Values& list, Is is)
{
    return list.empty() || std::any_of(list.begin(), list.end(), is);
}

/// The versions of an arrangement in force on a date: how many, and the last begun.
struct InForce {
    std::size_t count = 0;
    VersionId last;
};

InForce in_force(const Register& source, ArrangementId arrangement, std::optional<Date> date)
{
    InForce result;
    for (const VersionId version : source.versions_of(arrangement)) {
        if (!date ||
            within(*date, source.versions().from[version], source.versions().until[version])) {
            result.count = date ? result.count + 1 : 1;
            result.last = version;
        }
    }
    return result;
}

} // namespace

bool selects(const Selection& selection, LegalForm form, const ArrangementFacts& facts)
{
    const auto& domains = facts.domains.value;
    const auto is_about = [&domains](const std::string& wanted) {
        return domains.empty() ? wanted == "unknown"
                               : std::any_of(domains.begin(), domains.end(),
                                             [&wanted](const std::string& domain) {
                                                 return theme(domain) == wanted;
                                             });
    };
    return none_or_one(selection.forms, [form](LegalForm wanted) { return wanted == form; }) &&
           none_or_one(selection.obligations,
                       [&](Obligation wanted) { return wanted == facts.obligation.value; }) &&
           none_or_one(selection.themes, is_about);
}

Network::Network(const Register& source, NetworkOptions options)
    : m_source{&source}, m_options{std::move(options)}
{
    if (!m_options.at) {
        m_options.at = source.date();
    }
    std::sort(m_options.within.begin(), m_options.within.end());
    for (const ArrangementId arrangement : source.arrangements().ids()) {
        const InForce found = in_force(source, arrangement, m_options.at);
        if (found.count == 0) {
            continue;
        }
        ArrangementFacts facts = facts_of(source, found.last, m_options.at);
        if (selects(m_options.selection, source.versions().form[found.last], facts) &&
            add(found.last, std::move(facts))) {
            m_counts.versions += found.count;
        }
    }
}

bool Network::add(VersionId version, ArrangementFacts facts)
{
    const Participations& participations = m_source->participations();
    const auto& cut = m_options.within;
    std::vector<Tie> ties;
    for (const ParticipationId id : m_source->participations_of(version)) {
        if (!m_source->versioned() && date() &&
            !noaber::within(*date(), participations.joined[id], participations.left[id])) {
            continue;
        }
        const OrganisationId listed = participations.organisation[id];
        const OrganisationId now = resolved(listed);
        if (cut.empty() || std::binary_search(cut.begin(), cut.end(), now)) {
            ++m_counts.participations;
            m_counts.moved += now != listed ? 1U : 0U;
            ties.push_back({now, id});
        }
    }
    if (!cut.empty() && ties.empty()) {
        return false;
    }
    std::sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) {
        return std::tie(a.organisation, a.participation) <
               std::tie(b.organisation, b.participation);
    });
    const auto last = std::unique(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) {
        return a.organisation == b.organisation;
    });
    m_counts.joined += static_cast<std::size_t>(ties.end() - last);
    if (auto& host = facts.host.value) {
        host = resolved(*host);
    }
    m_versions.push_back(version);
    m_facts.push_back(std::move(facts));
    m_ties.insert(m_ties.end(), ties.begin(), last);
    m_first_tie.push_back(static_cast<std::uint32_t>(m_ties.size()));
    return true;
}

std::span<const Network::Tie> Network::ties(std::size_t i) const
{
    return std::span{m_ties}.subspan(m_first_tie[i], m_first_tie[i + 1] - m_first_tie[i]);
}

std::vector<OrganisationId> Network::participants() const
{
    std::vector<OrganisationId> result;
    result.reserve(m_ties.size());
    for (const Tie& tie : m_ties) {
        result.push_back(tie.organisation);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

OrganisationId Network::resolved(OrganisationId listed) const
{
    const bool resolve = m_options.mergers == MergerPolicy::resolve && date();
    return resolve ? m_source->resolved(listed, *date()) : listed;
}

bool Network::in_being(OrganisationId organisation) const
{
    const Organisations& all = m_source->organisations();
    return !date() || noaber::within(*date(), all.from[organisation], all.until[organisation]);
}

} // namespace noaber
