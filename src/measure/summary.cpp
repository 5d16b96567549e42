#include <noaber/measure/summary.hpp>

#include <map>

namespace noaber {

namespace {

/// Adds rows to a summary, one topic after another.
class Summary {
public:
    explicit Summary(const Network& network)
        : m_network{network}, m_source{network.source()},
          m_table{"info",
                  message("What is in it"),
                  {{"topic", message("topic"), "", message("What is counted.")},
                   {"item", message("item"), "", message("Which of them.")},
                   {"count", message("count"), "count", message("How many.")},
                   {"share", message("share"), "share",
                    message("Of the topic's whole, where it has one.")}}}
    {}

    Table table() &&
    {
        everything_read();
        in_being();
        in_force();
        forms();
        themes();
        participation();
        obligations();
        coverage();
        facts();
        return std::move(m_table);
    }

private:
    void add(Term topic, Cell item, std::size_t count)
    {
        m_table.add(
            {topic, std::move(item), static_cast<std::int64_t>(count), Missing::not_applicable});
    }

    void add(Term topic, Cell item, std::size_t count, std::size_t whole)
    {
        if (whole == 0) {
            add(topic, std::move(item), count);
            return;
        }
        m_table.add({topic, std::move(item), static_cast<std::int64_t>(count),
                     static_cast<double>(count) / static_cast<double>(whole)});
    }

    void everything_read()
    {
        const Term topic{"register", text("read")};
        add(topic, Term{"organisations", text("organisations")}, m_source.organisations().size());
        add(topic, Term{"arrangements", text("arrangements")}, m_source.arrangements().size());
        add(topic, Term{"versions", text("versions")}, m_source.versions().size());
        add(topic, Term{"participations", text("participations")},
            m_source.participations().size());
    }

    void in_being()
    {
        std::map<OrganisationKind, std::size_t> all;
        std::map<OrganisationKind, std::size_t> living;
        for (const OrganisationId id : m_source.organisations().ids()) {
            const OrganisationKind kind = m_source.organisations().kind[id];
            ++all[kind];
            living[kind] += m_network.in_being(id) ? 1U : 0U;
        }
        for (const auto& entry : words(OrganisationKind{})) {
            if (all[entry.value] > 0) {
                add({"in_being", text("in being")}, term(entry.value), living[entry.value],
                    all[entry.value]);
            }
        }
    }

    void in_force()
    {
        const Term topic{"in_force", text("in force")};
        const std::size_t arrangements = m_network.versions().size();
        add(topic, Term{"arrangements", text("arrangements")}, arrangements);
        add(topic, Term{"versions", text("versions")}, m_network.counts().versions);
        add(topic, Term{"overlapping_versions", text("versions that overlap a later one")},
            m_network.counts().versions - arrangements);
    }

    void forms()
    {
        std::map<LegalForm, std::size_t> counts;
        for (const VersionId version : m_network.versions()) {
            ++counts[m_source.versions().form[version]];
        }
        for (const auto& entry : words(LegalForm{})) {
            if (counts[entry.value] > 0) {
                add({"form", text("legal form")}, term(entry.value), counts[entry.value],
                    m_network.versions().size());
            }
        }
    }

    void obligations()
    {
        std::map<Obligation, std::size_t> counts;
        for (std::size_t i = 0; i < m_network.versions().size(); ++i) {
            ++counts[m_network.facts(i).obligation.value];
        }
        for (const auto& entry : words(Obligation{})) {
            add({"obligation", text("obligation")}, term(entry.value), counts[entry.value],
                m_network.versions().size());
        }
    }

    void themes()
    {
        const Term topic{"theme", text("policy theme")};
        std::map<std::string, std::size_t> counts;
        std::size_t unknown = 0;
        for (const VersionId version : m_network.versions()) {
            std::map<std::string, std::size_t> of_one;
            for (const std::string& domain : m_source.versions().domains[version]) {
                of_one.emplace(theme(domain), 1);
            }
            for (const auto& [name, one] : of_one) {
                counts[name] += one;
            }
            unknown += of_one.empty() ? 1U : 0U;
        }
        for (const auto& [name, count] : counts) {
            add(topic, name, count, m_network.versions().size());
        }
        add(topic, Term{"unknown", text("unknown")}, unknown, m_network.versions().size());
    }

    void participation()
    {
        std::map<OrganisationKind, std::size_t> ties;
        for (std::size_t i = 0; i < m_network.versions().size(); ++i) {
            for (const Network::Tie& tie : m_network.ties(i)) {
                ++ties[m_source.organisations().kind[tie.organisation]];
            }
        }
        const Term topic{"participation", text("participations")};
        add(topic, Term{"all", text("all")}, m_network.tie_count());
        for (const auto& entry : words(OrganisationKind{})) {
            if (ties[entry.value] > 0) {
                add(topic, term(entry.value), ties[entry.value], m_network.tie_count());
            }
        }
        const Network::Counts& counts = m_network.counts();
        add(topic, Term{"as_listed", text("as the source lists them")}, counts.participations);
        add(topic, Term{"moved_to_heir", text("of a merged municipality, counted for its heir")},
            counts.moved);
        add(topic, Term{"fell_together", text("of those, the same as another: counted once")},
            counts.joined);
        participants();
    }

    void participants()
    {
        const Term topic{"participant", text("participants")};
        const std::vector<OrganisationId> all = m_network.participants();
        std::map<OrganisationKind, std::size_t> counts;
        std::size_t not_in_being = 0;
        for (const OrganisationId id : all) {
            ++counts[m_source.organisations().kind[id]];
            not_in_being += m_network.in_being(id) ? 0U : 1U;
        }
        add(topic, Term{"all", text("all")}, all.size());
        for (const auto& entry : words(OrganisationKind{})) {
            if (counts[entry.value] > 0) {
                add(topic, term(entry.value), counts[entry.value], all.size());
            }
        }
        add(topic, Term{"not_in_being", text("not in being on the day")}, not_in_being, all.size());
    }

    /// Of how many versions in force a column says something.
    template <class Known>
    void known_of_versions(Term item, Known known)
    {
        std::size_t count = 0;
        for (const VersionId version : m_network.versions()) {
            count += known(version) ? 1U : 0U;
        }
        add({"coverage", text("known")}, item, count, m_network.versions().size());
    }

    template <class Known>
    void known_of_ties(Term item, Known known)
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < m_network.versions().size(); ++i) {
            for (const Network::Tie& tie : m_network.ties(i)) {
                count += known(tie.participation) ? 1U : 0U;
            }
        }
        add({"coverage", text("known")}, item, count, m_network.tie_count());
    }

    void coverage()
    {
        const Versions& versions = m_source.versions();
        const Participations& participations = m_source.participations();
        known_of_versions({"domain", text("policy domain of arrangements")},
                          [&](VersionId id) { return !versions.domains[id].empty(); });
        known_of_versions({"purpose", text("purpose of arrangements")},
                          [&](VersionId id) { return !versions.purpose[id].empty(); });
        known_of_versions({"host", text("host of arrangements")},
                          [&](VersionId id) { return versions.host[id].has_value(); });
        known_of_ties({"organs", text("organs that take part")},
                      [&](ParticipationId id) { return !participations.organs[id].empty(); });
        known_of_ties({"share_percent", text("share in costs or votes")}, [&](ParticipationId id) {
            return participations.share_percent[id].has_value();
        });
        known_of_ties({"contribution_eur", text("yearly contribution")}, [&](ParticipationId id) {
            return participations.contribution_eur[id].has_value();
        });
    }

    /// How a fact of the arrangements in force is known.
    template <class T>
    void bases(Term topic, Known<T> ArrangementFacts::*fact)
    {
        std::map<Basis, std::size_t> counts;
        for (std::size_t i = 0; i < m_network.versions().size(); ++i) {
            ++counts[(m_network.facts(i).*fact).basis];
        }
        for (const auto& entry : words(Basis{})) {
            add(topic, term(entry.value), counts[entry.value], m_network.versions().size());
        }
    }

    void facts()
    {
        bases({"obligation_known", text("how obligation is known")}, &ArrangementFacts::obligation);
        bases({"scope_known", text("how scope is known")}, &ArrangementFacts::scope);
        bases({"domains_known", text("how domains are known")}, &ArrangementFacts::domains);
        bases({"host_known", text("how the host is known")}, &ArrangementFacts::host);
    }

    const Network& m_network;
    const Register& m_source;
    Table m_table;
};

} // namespace

Table summary(const Network& network)
{
    return Summary{network}.table();
}

} // namespace noaber
