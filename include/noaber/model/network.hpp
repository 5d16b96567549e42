#pragma once

#include <noaber/model/register.hpp>

namespace noaber {

/// What to do with municipalities that were merged before the network's date.
enum class MergerPolicy {
    resolve, ///< Their heir takes part in their place, once.
    keep,    ///< They stand as the source lists them.
};
[[nodiscard]] std::span<const Word<MergerPolicy>> words(MergerPolicy);

/// Which arrangements belong to a network: those that satisfy every list that is not empty.
struct Selection {
    std::vector<LegalForm> forms;
    std::vector<Obligation> obligations;
    std::vector<std::string> themes; ///< Of any of an arrangement's domains; "unknown" for none.
};

/// What is known of an arrangement on a date. An annotation that holds on it comes before what the
/// source registers, and that before what a rule infers.
struct ArrangementFacts {
    Known<Obligation> obligation;
    Known<Scope> scope;
    Known<std::vector<std::string>> domains;   ///< "theme | subtheme"
    Known<std::optional<OrganisationId>> host; ///< In a network: who stands for the one listed.
};

/// The facts of a version on a date; annotations without dates always hold.
[[nodiscard]] ArrangementFacts
facts_of(const Register& source, VersionId version, std::optional<Date> date);

struct NetworkOptions {
    std::optional<Date> at; ///< Unset: the register's own date; has it none, everything counts.
    MergerPolicy mergers = MergerPolicy::resolve;
    Selection selection;
    /// Unless empty: only these take part, and arrangements without any of them are left out.
    std::vector<OrganisationId> within;
};

/// What was in force on one date: who took part in what.
///
/// An arrangement stands in its last begun version. Participants that were not in being on the date
/// are kept, and flagged by `in_being`. The register must outlive its networks.
class Network {
public:
    /// That an organisation takes part; several participations where a merger made one of them.
    struct Tie {
        OrganisationId organisation;
        ParticipationId participation; ///< The first in the register's order.
    };

    struct Counts {
        std::size_t versions = 0; ///< In force; more than arrangements where versions overlap.
        std::size_t participations = 0; ///< As the source lists them.
        std::size_t moved = 0;          ///< To an heir.
        std::size_t joined = 0;         ///< Fell together with another of the same arrangement.
    };

    explicit Network(const Register& source, NetworkOptions options = {});

    [[nodiscard]] const Register& source() const { return *m_source; }
    [[nodiscard]] const NetworkOptions& options() const { return m_options; }
    [[nodiscard]] std::optional<Date> date() const { return m_options.at; }
    [[nodiscard]] const Counts& counts() const { return m_counts; }

    /// The versions in force, one for each arrangement, in the register's order.
    [[nodiscard]] std::span<const VersionId> versions() const { return m_versions; }
    /// What is known of the i-th of versions().
    [[nodiscard]] const ArrangementFacts& facts(std::size_t i) const { return m_facts[i]; }
    /// Who takes part in the i-th of versions(), in the register's order; nobody twice.
    [[nodiscard]] std::span<const Tie> ties(std::size_t i) const;
    [[nodiscard]] std::size_t tie_count() const { return m_ties.size(); }

    /// Those who take part in something, in the register's order.
    [[nodiscard]] std::vector<OrganisationId> participants() const;

    /// Who stands for one whom the source lists: its heir on the date where mergers are resolved.
    [[nodiscard]] OrganisationId resolved(OrganisationId listed) const;

    /// Whether an organisation existed on the network's date, as far as its dates are known.
    [[nodiscard]] bool in_being(OrganisationId organisation) const;

private:
    /// Adds the version with its ties, unless the cut leaves nobody in it; whether it did.
    bool add(VersionId version, ArrangementFacts facts);

    const Register* m_source;
    NetworkOptions m_options;
    Counts m_counts;
    std::vector<VersionId> m_versions;
    std::vector<ArrangementFacts> m_facts; ///< Parallel to m_versions.
    std::vector<std::uint32_t> m_first_tie{
        0}; ///< By position in m_versions, and one past the last.
    std::vector<Tie> m_ties;
};

} // namespace noaber
