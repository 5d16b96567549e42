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

    /// Services for others whose provider fails and that nobody who is left could do instead.
    [[nodiscard]] std::int64_t orphaned(const Failure& failure) const;

private:
    /// An arrangement, by position in versions(), or an organisation.
    struct Provider {
        std::optional<std::size_t> arrangement;
        std::optional<OrganisationId> organisation;
    };
    struct Service {
        OrganisationId recipient;
        Provider provider;
        bool has_substitute = false;
        Provider substitute; ///< Nobody of this network where only its name is known.
    };

    void add_registered();
    void add_themes();
    [[nodiscard]] Provider provider(const std::string& code) const;
    [[nodiscard]] static bool fails(const Provider& provider, const Failure& failure);
    [[nodiscard]] static std::int64_t count(const std::vector<Service>& all,
                                            const Failure& failure);

    const Network* m_network;
    bool m_stands_for;
    std::map<std::string, std::size_t, std::less<>> m_arrangement_of; ///< By every code it has.
    std::map<std::size_t, std::vector<Service>> m_by_arrangement;
    std::map<OrganisationId, std::vector<Service>> m_by_organisation;
};

} // namespace noaber
