#include "io/roo/organisations.hpp"

#include "io/mergers.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace noaber::roo {

namespace {

constexpr std::string_view before_numbers = "roo:";

/// The register's types that noaber tells apart, and the word before the name of such a one.
struct KnownType {
    std::string_view type;
    OrganisationKind kind;
    std::string_view kind_word;
};

constexpr std::array known_types{
    KnownType{"Gemeente", OrganisationKind::municipality, "Gemeente "},
    KnownType{"Provincie", OrganisationKind::province, "Provincie "},
    KnownType{"Waterschap", OrganisationKind::water_board, ""},
    KnownType{"Regionaal samenwerkingsorgaan", OrganisationKind::body, ""},
    KnownType{"Ministerie", OrganisationKind::state, ""},
};

/// Parts of municipalities stand among the municipalities.
constexpr std::string_view district = "Stadsdeel ";

const KnownType* known_type(const Organisation& record)
{
    const auto at =
        std::find_if(known_types.begin(), known_types.end(), [&](const KnownType& known) {
            return std::find(record.types.begin(), record.types.end(), known.type) !=
                   record.types.end();
        });
    return at == known_types.end() || record.name.starts_with(district) ? nullptr : &*at;
}

OrganisationKind kind_of(const Organisation& record)
{
    const KnownType* known = known_type(record);
    return known == nullptr ? OrganisationKind::other : known->kind;
}

/// `Gemeente Dinkelland` is Dinkelland.
std::string short_name(const Organisation& record)
{
    const KnownType* known = known_type(record);
    const bool cut = known != nullptr && record.name.starts_with(known->kind_word);
    return cut ? record.name.substr(known->kind_word.size()) : record.name;
}

/// Other spellings that the project knows of a municipality's name.
std::vector<std::string> other_spellings(std::string_view name)
{
    const std::string folded = fold(name);
    std::vector<std::string> result;
    for (const NameAlias& entry : dutch_aliases()) {
        if (fold(entry.name) == folded) {
            result.push_back(entry.alias);
        } else if (fold(entry.alias) == folded) {
            result.push_back(entry.name);
        }
    }
    return result;
}

/// What a record is called besides its name: nothing twice.
std::vector<std::string> aliases(const Organisation& record)
{
    const std::string name = short_name(record);
    std::vector<std::string> result;
    const auto add = [&](const std::string& alias) {
        if (!alias.empty() && alias != name &&
            std::find(result.begin(), result.end(), alias) == result.end()) {
            result.push_back(alias);
        }
    };
    add(record.abbreviation);
    if (kind_of(record) == OrganisationKind::municipality) {
        for (const std::string& spelling : other_spellings(name)) {
            add(spelling);
        }
    }
    return result;
}

/// The code that a municipality had, by its name and the day on which it ended; empty for any
/// other.
std::string former_code(const Organisation& record, const std::vector<Merger>& mergers)
{
    if (kind_of(record) != OrganisationKind::municipality || !record.until) {
        return {};
    }
    std::vector<std::string> names{short_name(record)};
    for (const std::string& spelling : other_spellings(names.front())) {
        names.push_back(spelling);
    }
    for (std::string& name : names) {
        name = fold(name);
    }
    const auto at = std::find_if(mergers.begin(), mergers.end(), [&](const Merger& merger) {
        return merger.date == *record.until &&
               std::find(names.begin(), names.end(), fold(merger.old_name)) != names.end();
    });
    return at == mergers.end() ? std::string{} : at->old_code;
}

/// What an official code says of one that has no record. Without a code nothing does: there are
/// municipalities and provinces abroad too.
OrganisationKind kind_of(const Reference& reference, OrganisationKind otherwise)
{
    constexpr std::array known{
        std::pair{std::string_view{"GM"}, OrganisationKind::municipality},
        std::pair{std::string_view{"PV"}, OrganisationKind::province},
        std::pair{std::string_view{"WS"}, OrganisationKind::water_board},
        std::pair{std::string_view{"SO"}, OrganisationKind::body},
        std::pair{std::string_view{"MNRE"}, OrganisationKind::state},
    };
    const auto at = std::find_if(known.begin(), known.end(), [&](const auto& entry) {
        return reference.code.starts_with(entry.first);
    });
    return at == known.end() ? otherwise : at->second;
}

} // namespace

std::string code_of_number(std::string_view number)
{
    return std::string{before_numbers}.append(number);
}

bool is_code_of_number(std::string_view code)
{
    return code.starts_with(before_numbers);
}

Directory::Directory(const std::vector<Organisation>& records, const std::vector<Merger>& mergers)
{
    for (const Organisation& record : records) {
        if (!record.code.empty()) {
            add(record, record.code);
        }
    }
    for (const Organisation& record : records) {
        if (record.code.empty()) {
            const std::string former = former_code(record, mergers);
            const bool free = !former.empty() && !m_by_code.contains(former);
            add(record, free ? former : code_of_number(record.id));
        }
    }
}

void Directory::add(const Organisation& record, std::string code)
{
    const OrganisationId id = m_organisations.add();
    if (!m_by_number.emplace(record.id, id).second || !m_by_code.emplace(code, id).second) {
        throw Error{Fault::input, record.place,
                    message("organisation {} ({}) stands twice, expected once", record.id, code)};
    }
    m_organisations.code.set(id, std::move(code));
    m_organisations.name.set(id, short_name(record));
    m_organisations.kind.set(id, kind_of(record));
    m_organisations.aliases.set(id, aliases(record));
    m_organisations.inhabitants.set(id, record.inhabitants);
    m_organisations.area_km2.set(id, record.area_km2);
    m_organisations.seats.set(id, record.seats);
    m_organisations.from.set(id, record.from);
    m_organisations.until.set(id, record.until);
    m_organisations.origin.set(id, Origin::recorded);
}

std::optional<OrganisationId> Directory::find(const Reference& reference,
                                              OrganisationKind kind_if_new)
{
    if (reference.id.empty()) {
        return std::nullopt;
    }
    if (const auto at = m_by_number.find(reference.id); at != m_by_number.end()) {
        return at->second;
    }
    if (const auto at = m_by_code.find(reference.code); at != m_by_code.end()) {
        return at->second;
    }
    return make(reference, kind_of(reference, kind_if_new));
}

OrganisationId Directory::make(const Reference& reference, OrganisationKind kind)
{
    const OrganisationId id = m_organisations.add();
    std::string code = reference.code.empty() ? code_of_number(reference.id) : reference.code;
    m_by_number.emplace(reference.id, id);
    m_by_code.emplace(code, id);
    m_organisations.code.set(id, std::move(code));
    m_organisations.name.set(id, reference.name);
    m_organisations.kind.set(id, kind);
    m_organisations.origin.set(id, Origin::named);
    return id;
}

} // namespace noaber::roo
