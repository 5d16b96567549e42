#pragma once

#include <noaber/fragility/failure.hpp>

#include <map>
#include <string>

namespace noaber {

/// Who does what for whom, asked for what is left undone.
class Supply {
public:
    explicit Supply(const Network& network);

    /// Whether the source has no services, so that themes of arrangements stand for them.
    [[nodiscard]] bool stands_for() const { return m_stands_for; }

    /// An arrangement, by position in versions(), or an organisation.
    struct Provider {
        std::optional<std::size_t> arrangement;
        std::optional<OrganisationId> organisation;

        friend auto operator<=>(const Provider&, const Provider&) = default;
    };
    struct Service {
        OrganisationId recipient;
        Provider provider;
        bool has_substitute = false;
        Provider substitute; ///< Nobody of this network where only its name is known.
        std::optional<double> staff_fte;
        std::optional<double> cost_eur;
    };

    /// What a failure leaves undone.
    struct Orphans {
        std::int64_t services = 0; ///< That nobody who is left could do.
        std::int64_t replaced = 0; ///< That a substitute takes over.
        std::map<OrganisationId, std::int64_t>
            services_of; ///< By municipality: those not replaced.
    };
    /// Services for others whose provider fails. A substitute takes them over in the order of the
    /// data as long as its spare staff lasts; where nobody says how much it has, all of them.
    [[nodiscard]] Orphans orphaned(const Failure& failure) const;

    /// Every service, by who receives it, in the order of the data.
    [[nodiscard]] std::map<OrganisationId, std::vector<Service>> by_recipient() const;

private:
    void add_registered();
    void add_themes();
    [[nodiscard]] Provider provider(const std::string& code) const;
    [[nodiscard]] static bool fails(const Provider& provider, const Failure& failure);
    void add_spare_staff();
    /// What is spared of each substitute while services are moved to it.
    using Spare = std::map<Provider, double>;
    void move(const std::vector<Service>& all,
              const Failure& failure,
              Spare& spare,
              Orphans& orphans) const;

    const Network* m_network;
    bool m_stands_for;
    std::map<std::string, std::size_t, std::less<>> m_arrangement_of; ///< By every code it has.
    std::map<std::size_t, std::vector<Service>> m_by_arrangement;
    std::map<OrganisationId, std::vector<Service>> m_by_organisation;
    Spare m_spare; ///< Only where it is known.
};

} // namespace noaber
