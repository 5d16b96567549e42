#include <noaber/model/network.hpp>

#include <array>

namespace noaber {

std::span<const Word<OrganisationKind>> words(OrganisationKind)
{
    using enum OrganisationKind;
    static constexpr std::array all{
        Word{municipality, "municipality", text("municipality")},
        Word{province, "province", text("province")},
        Word{water_board, "water_board", text("water board")},
        Word{state, "state", text("state")},
        Word{body, "body", text("body of an arrangement")},
        Word{other, "other", text("other")},
    };
    return all;
}

std::span<const Word<Origin>> words(Origin)
{
    using enum Origin;
    static constexpr std::array all{
        Word{recorded, "recorded", text("with a record of its own")},
        Word{named, "named", text("known by name only")},
    };
    return all;
}

std::span<const Word<LegalForm>> words(LegalForm)
{
    using enum LegalForm;
    static constexpr std::array all{
        Word{openbaar_lichaam, "OL", text("public body")},
        Word{bedrijfsvoeringsorganisatie, "BVO", text("operational management organisation")},
        Word{gemeenschappelijk_orgaan, "GO", text("joint organ")},
        Word{centrumconstructie, "CC", text("host construction")},
        Word{regeling_zonder_meer, "RZM", text("arrangement without a body")},
        Word{covenant, "covenant", text("covenant")},
        Word{contract, "contract", text("service contract")},
        Word{company, "company", text("company")},
        Word{foundation, "foundation", text("foundation")},
        Word{association, "association", text("association")},
        Word{other, "other", text("other")},
    };
    return all;
}

std::span<const Word<Power>> words(Power)
{
    using enum Power;
    static constexpr std::array all{
        Word{attribution, "attribution", text("attribution")},
        Word{delegation, "delegation", text("delegation")},
        Word{mandate, "mandate", text("mandate")},
        Word{none, "none", text("no powers")},
    };
    return all;
}

std::span<const Word<Obligation>> words(Obligation)
{
    using enum Obligation;
    static constexpr std::array all{
        Word{statutory, "statutory", text("statutory")},
        Word{task_bound, "task_bound", text("task-bound")},
        Word{voluntary, "voluntary", text("voluntary")},
        Word{unknown, "unknown", text("unknown")},
    };
    return all;
}

std::span<const Word<Scope>> words(Scope)
{
    using enum Scope;
    static constexpr std::array all{
        Word{whole_organisation, "whole_organisation", text("whole organisation")},
        Word{broad, "broad", text("broad")},
        Word{single_task, "single_task", text("single task")},
        Word{support, "support", text("support")},
        Word{unknown, "unknown", text("unknown")},
    };
    return all;
}

std::span<const Word<Role>> words(Role)
{
    using enum Role;
    static constexpr std::array all{
        Word{member, "member", text("member")},
        Word{host, "host", text("host")},
        Word{guest, "guest", text("guest")},
        Word{client, "client", text("client")},
    };
    return all;
}

std::span<const Word<Organ>> words(Organ)
{
    using enum Organ;
    static constexpr std::array all{
        Word{council, "council", text("council")},
        Word{executive, "executive", text("executive")},
        Word{mayor, "mayor", text("mayor")},
        Word{other, "other", text("other")},
    };
    return all;
}

std::span<const Word<Basis>> words(Basis)
{
    using enum Basis;
    static constexpr std::array all{
        Word{registered, "registered", text("registered")},
        Word{curated, "curated", text("added by a person")},
        Word{inferred, "inferred", text("inferred by a rule")},
        Word{unknown, "unknown", text("unknown")},
    };
    return all;
}

std::span<const Word<Inheritance>> words(Inheritance)
{
    using enum Inheritance;
    static constexpr std::array all{
        Word{whole, "whole", text("whole")},
        Word{main, "main", text("main part")},
        Word{minor, "minor", text("minor part")},
    };
    return all;
}

std::span<const Word<MergerPolicy>> words(MergerPolicy)
{
    using enum MergerPolicy;
    static constexpr std::array all{
        Word{resolve, "resolve", text("resolved to the municipalities of the date")},
        Word{keep, "keep", text("as the source lists them")},
    };
    return all;
}

std::string_view theme(std::string_view domain)
{
    const std::string_view front = domain.substr(0, domain.find('|'));
    return front.substr(0, front.find_last_not_of(' ') + 1);
}

} // namespace noaber
