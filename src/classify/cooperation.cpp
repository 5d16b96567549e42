#include <noaber/classify/cooperation.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <map>

namespace noaber {

namespace {

/// The clusters that list a text.
ClusterSet listing(std::span<const TaskCluster> clusters, std::string_view domain)
{
    ClusterSet result = 0;
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        const auto& listed = clusters[c].domains;
        const bool has = std::find(listed.begin(), listed.end(), domain) != listed.end();
        result |= has ? ClusterSet{1} << c : 0;
    }
    return result;
}

/// Makes the view, one arrangement after another.
class Builder {
public:
    Builder(const Network& network, std::span<const TaskCluster> clusters)
        : m_network{network}, m_source{network.source()}, m_clusters{clusters}
    {
        m_result.cluster_count = clusters.size();
        list_municipalities();
    }

    Cooperation build() &&
    {
        for (std::size_t i = 0; i < m_network.versions().size(); ++i) {
            add(i);
        }
        const auto vertices = m_result.municipalities.size() + m_result.chosen.size();
        m_result.graph = make_graph(static_cast<Vertex>(vertices), m_edges, false);
        return std::move(m_result);
    }

private:
    void list_municipalities()
    {
        const auto& cut = m_network.options().within;
        for (const OrganisationId id : m_source.organisations().ids()) {
            const bool inside = cut.empty() || std::binary_search(cut.begin(), cut.end(), id);
            if (inside && m_network.in_being(id) &&
                m_source.organisations().kind[id] == OrganisationKind::municipality) {
                m_result.municipalities.push_back(id);
            }
        }
        Cooperation sized = m_result.emptied(m_result.municipalities.size());
        sized.municipalities = std::move(m_result.municipalities);
        m_result = std::move(sized);
        list_own_facts();
    }

    /// What the register says of the municipalities, and the annotations that hold on the date.
    void list_own_facts()
    {
        for (std::size_t i = 0; i < m_result.municipalities.size(); ++i) {
            const auto id = m_result.municipalities[i];
            if (const auto inhabitants = m_source.organisations().inhabitants[id]) {
                m_result.own[i].inhabitants = static_cast<double>(*inhabitants);
            }
        }
        const Annotations& all = m_source.annotations();
        for (const AnnotationId id : all.ids()) {
            const auto date = m_network.date();
            if (!date || within(*date, all.from[id], all.until[id])) {
                const auto about = m_source.organisation(all.subject[id]);
                if (const auto place = about ? vertex(*about) : std::nullopt) {
                    annotate(m_result.own[*place], all.field[id], all.value[id]);
                }
            }
        }
    }

    void annotate(OwnFacts& own, const std::string& field, const std::string& value) const
    {
        if (field == "staff_fte") {
            own.staff_fte = parse_number(value);
        } else if (field == "expenditure_eur") {
            own.expenditure_eur = parse_number(value);
        } else if (field == "overhead_eur") {
            own.overhead_eur = parse_number(value);
        } else if (field == "vision") {
            own.vision_years = years_since(value);
        }
    }

    /// Years from the day of a text until the network's; nothing for a day after it.
    [[nodiscard]] std::optional<double> years_since(const std::string& text) const
    {
        constexpr double days_a_year = 365.25;
        const auto day = parse_date(text);
        if (!day || !m_network.date() || *m_network.date() < *day) {
            return std::nullopt;
        }
        return static_cast<double>((m_network.date()->day() - day->day()).count()) / days_a_year;
    }

    [[nodiscard]] std::optional<Vertex> vertex(OrganisationId id) const
    {
        const auto& all = m_result.municipalities;
        const auto at = std::lower_bound(all.begin(), all.end(), id);
        const bool found = at != all.end() && *at == id;
        return found ? std::optional{static_cast<Vertex>(at - all.begin())} : std::nullopt;
    }

    void add(std::size_t i)
    {
        const ArrangementFacts& facts = m_network.facts(i);
        std::vector<Vertex> members;
        std::vector<std::optional<double>> staff;
        for (const Network::Tie& tie : m_network.ties(i)) {
            if (const auto member = vertex(tie.organisation)) {
                members.push_back(*member);
                staff.push_back(m_source.participations().staff_fte[tie.participation]);
            }
        }
        const bool statutory = facts.obligation.value == Obligation::statutory;
        for (const Vertex member : members) {
            m_result.all[member].push_back(i);
            if (statutory) {
                m_result.statutory[member].push_back(i);
            }
            raise_level(member, i);
        }
        add_contributions(i);
        if (!statutory && members.size() >= 2) {
            choose(i, members, staff);
        }
    }

    /// A municipality's contributions add up as long as every one of them is known.
    void add_contributions(std::size_t i)
    {
        for (const Network::Tie& tie : m_network.ties(i)) {
            if (const auto member = vertex(tie.organisation)) {
                const auto paid = m_source.participations().contribution_eur[tie.participation];
                OwnFacts& own = m_result.own[*member];
                const bool first = m_result.all[*member].size() == 1;
                if (!paid || (!first && !own.contributions_eur)) {
                    own.contributions_eur.reset();
                    own.largest_contribution_eur.reset();
                } else {
                    own.contributions_eur = own.contributions_eur.value_or(0) + *paid;
                    own.largest_contribution_eur =
                        std::max(own.largest_contribution_eur.value_or(*paid), *paid);
                }
            }
        }
    }

    void raise_level(Vertex member, std::size_t i)
    {
        if (facts_known(i) && m_result.level[member] == DataLevel::memberships) {
            m_result.level[member] = DataLevel::facts;
        }
    }

    [[nodiscard]] bool facts_known(std::size_t i) const
    {
        const ArrangementFacts& facts = m_network.facts(i);
        return m_source.versions().form[m_network.versions()[i]] != LegalForm::other ||
               facts.obligation.basis != Basis::unknown || facts.scope.basis != Basis::unknown ||
               facts.domains.basis != Basis::unknown || facts.host.basis != Basis::unknown;
    }

    void choose(std::size_t i,
                const std::vector<Vertex>& members,
                const std::vector<std::optional<double>>& staff)
    {
        const ArrangementFacts& facts = m_network.facts(i);
        ChosenArrangement made{.position = i,
                               .scope = facts.scope.value,
                               .form = m_source.versions().form[m_network.versions()[i]],
                               .only_municipalities = members.size() == m_network.ties(i).size(),
                               .facts_known = facts_known(i),
                               .host = host(i),
                               .guests = guests(i),
                               .themes = themes(facts),
                               .by_domain = clusters(facts)};
        made.clusters =
            made.scope == Scope::whole_organisation ? m_result.all_clusters() : made.by_domain;
        const auto place = m_result.municipalities.size() + m_result.chosen.size();
        m_result.chosen.push_back(std::move(made));
        for (std::size_t k = 0; k < members.size(); ++k) {
            m_edges.push_back({members[k], static_cast<Vertex>(place)});
            m_result.shared_fte[members[k]].push_back(staff[k]);
        }
    }

    /// The host that is known, else the one participant whose role it is.
    [[nodiscard]] std::optional<Vertex> host(std::size_t i) const
    {
        if (const auto known = m_network.facts(i).host.value) {
            const auto date = m_network.date();
            return vertex(date ? m_source.resolved(*known, *date) : *known);
        }
        for (const Network::Tie& tie : m_network.ties(i)) {
            if (m_source.participations().role[tie.participation] == Role::host) {
                return vertex(tie.organisation);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<Vertex> guests(std::size_t i) const
    {
        std::vector<Vertex> result;
        for (const Network::Tie& tie : m_network.ties(i)) {
            const Role role = m_source.participations().role[tie.participation];
            const auto member = vertex(tie.organisation);
            if (member && (role == Role::guest || role == Role::client)) {
                result.push_back(*member);
            }
        }
        std::sort(result.begin(), result.end());
        return result;
    }

    [[nodiscard]] std::vector<std::size_t> themes(const ArrangementFacts& facts)
    {
        std::vector<std::size_t> result;
        if (facts.domains.basis != Basis::inferred) {
            for (const std::string& domain : facts.domains.value) {
                const std::string name{theme(domain)};
                result.push_back(m_themes.emplace(name, m_themes.size()).first->second);
            }
        }
        std::sort(result.begin(), result.end());
        result.erase(std::unique(result.begin(), result.end()), result.end());
        return result;
    }

    [[nodiscard]] ClusterSet clusters(const ArrangementFacts& facts) const
    {
        ClusterSet result = 0;
        for (const std::string& domain : facts.domains.value) {
            const ClusterSet exact = listing(m_clusters, domain);
            result |= exact != 0 ? exact : listing(m_clusters, theme(domain));
        }
        return result;
    }

    const Network& m_network;
    const Register& m_source;
    std::span<const TaskCluster> m_clusters;
    std::map<std::string, std::size_t> m_themes;
    std::vector<Edge> m_edges;
    Cooperation m_result;
};

/// Where own staff and all shared staff are known, the level is the highest.
void raise_to_staff(Cooperation& view)
{
    for (std::size_t i = 0; i < view.municipalities.size(); ++i) {
        const auto& shared = view.shared_fte[i];
        const bool known =
            view.own[i].staff_fte && std::all_of(shared.begin(), shared.end(),
                                                 [](const auto& fte) { return fte.has_value(); });
        if (known) {
            view.level[i] = DataLevel::staff;
        }
    }
}

} // namespace

Cooperation Cooperation::emptied(std::size_t municipality_count) const
{
    Cooperation result;
    result.cluster_count = cluster_count;
    result.municipalities.resize(municipality_count);
    result.all.resize(municipality_count);
    result.statutory.resize(municipality_count);
    result.level.resize(municipality_count, DataLevel::memberships);
    result.own.resize(municipality_count);
    result.shared_fte.resize(municipality_count);
    return result;
}

Cooperation cooperation(const Network& network, std::span<const TaskCluster> clusters)
{
    Cooperation result = Builder{network, clusters}.build();
    raise_to_staff(result);
    return result;
}

} // namespace noaber
