#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/reference.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace noaber {

namespace {

/// Names that a person may have meant: those that hold the words, else those nearest in spelling.
std::vector<std::string> candidates(std::string_view name, const std::vector<std::string>& names)
{
    constexpr std::size_t at_most = 3;
    std::vector<std::string> result;
    const std::string words = fold(name);
    for (const std::string& other : names) {
        if (result.size() < at_most && fold(other).find(words) != std::string::npos) {
            result.push_back(other);
        }
    }
    return result.empty() ? nearest(name, names, at_most) : result;
}

/// Nobody has the name: says so, with who may be meant.
Error nobody(std::string_view name, const std::vector<std::string>& close)
{
    return close.empty() ? Error{Fault::usage, message("{} is not found", name)}
                         : Error{Fault::usage,
                                 message("{} is not found, perhaps {}", name, join(close, ", "))};
}

Error ambiguous(std::string_view name, const std::vector<std::string>& candidates)
{
    return Error{Fault::usage, message("{} has several candidates, expected one of {}", name,
                                       join(candidates, ", "))};
}

bool is_called(const Organisations& all, OrganisationId id, const std::string& folded)
{
    const auto& aliases = all.aliases[id];
    return fold(all.name[id]) == folded || fold(all.code[id]) == folded ||
           std::any_of(aliases.begin(), aliases.end(),
                       [&folded](const std::string& alias) { return fold(alias) == folded; });
}

/// The one of that name among those that `candidate` lets through; nothing where there is none.
template <class Candidate>
std::optional<OrganisationId>
organisation_called(const Network& network, std::string_view name, Candidate candidate)
{
    const Organisations& all = network.source().organisations();
    const std::string folded = fold(name);
    std::vector<OrganisationId> found;
    for (const OrganisationId id : all.ids()) {
        if (candidate(all.kind[id]) && is_called(all, id, folded)) {
            found.push_back(id);
        }
    }
    std::stable_partition(found.begin(), found.end(),
                          [&network](OrganisationId id) { return network.in_being(id); });
    if (found.size() > 1 && network.in_being(found[1]) == network.in_being(found[0])) {
        std::vector<std::string> candidates;
        for (const OrganisationId id : found) {
            candidates.push_back(all.code[id]);
        }
        throw ambiguous(name, candidates);
    }
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

/// Who may be meant by a name that nobody has: as of the names in a list, and where nobody is near
/// in spelling, those whose names hold the words.
template <class Candidate>
std::vector<std::string>
organisations_like(const Network& network, std::string_view name, Candidate candidate)
{
    const Organisations& all = network.source().organisations();
    std::vector<std::string> names;
    std::map<std::string, std::string, std::less<>> name_of; // by who an index says it is
    for (const OrganisationId id : all.ids()) {
        if (candidate(all.kind[id])) {
            names.push_back(all.name[id]);
            name_of.emplace(fmt::format("{} ({})", all.name[id], all.code[id]), all.name[id]);
        }
    }
    // the register outlives the index
    const NameIndex index{
        std::shared_ptr<const Register>{std::shared_ptr<void>{}, &network.source()}};
    NameDecision meant = index.find(name);
    if (meant.how == NameMatch::unknown) {
        return candidates(name, names);
    }
    if (!meant.code.empty()) {
        meant.candidates = {fmt::format("{} ({})", meant.called, meant.code)};
    }
    std::vector<std::string> result;
    for (const std::string& one : meant.candidates) {
        if (const auto at = name_of.find(one); at != name_of.end()) {
            result.push_back(at->second);
        }
    }
    return result.empty() ? candidates(name, names) : result;
}

bool is_municipality(OrganisationKind kind)
{
    return kind == OrganisationKind::municipality;
}

bool is_anything(OrganisationKind)
{
    return true;
}

/// The position among the network's versions of the arrangement of that name.
std::size_t arrangement_called(const Network& network, std::string_view name)
{
    const Register& source = network.source();
    const std::string folded = fold(name);
    std::vector<std::size_t> found;
    std::vector<std::string> names;
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const VersionId version = network.versions()[i];
        const std::string& code =
            source.arrangements().code[source.versions().arrangement[version]];
        const std::string called{source.name(version)};
        names.push_back(called);
        if (fold(called) == folded || code == name ||
            fold(source.versions().citation_title[version]) == folded ||
            fold(source.versions().title[version]) == folded) {
            found.push_back(i);
            codes.push_back(code);
        }
    }
    if (found.empty()) {
        throw nobody(name, candidates(name, names));
    }
    if (found.size() > 1) {
        throw ambiguous(name, codes);
    }
    return found.front();
}

} // namespace

OrganisationId find_municipality(const Network& network, std::string_view name)
{
    if (const auto found = organisation_called(network, name, is_municipality)) {
        return *found;
    }
    throw nobody(name, organisations_like(network, name, is_municipality));
}

OrganisationId find_participant(const Network& network, std::string_view name)
{
    if (const auto found = organisation_called(network, name, is_municipality)) {
        return *found;
    }
    if (const auto found = organisation_called(network, name, is_anything)) {
        return *found;
    }
    throw nobody(name, organisations_like(network, name, is_anything));
}

ArrangementId find_arrangement(const Network& network, std::string_view name)
{
    const VersionId version = network.versions()[arrangement_called(network, name)];
    return network.source().versions().arrangement[version];
}

std::vector<OrganisationId> find_region(const Network& network, std::string_view name)
{
    const Register& source = network.source();
    std::vector<OrganisationId> members;
    for (const Network::Tie& tie : network.ties(arrangement_called(network, name))) {
        if (source.organisations().kind[tie.organisation] == OrganisationKind::municipality) {
            members.push_back(tie.organisation);
        }
    }
    return members;
}

void check_themes(const Register& source, const std::vector<std::string>& themes)
{
    if (themes.empty()) {
        return;
    }
    std::set<std::string, std::less<>> known{"unknown"};
    const auto know = [&known](const std::vector<std::string>& domains) {
        for (const std::string& domain : domains) {
            known.emplace(theme(domain));
        }
    };
    for (const VersionId version : source.versions().ids()) {
        know(source.versions().domains[version]);
        know(source.inferences().domains[version].value);
    }
    for (const std::string& wanted : themes) {
        if (!known.contains(wanted)) {
            throw nobody(wanted, candidates(wanted, {known.begin(), known.end()}));
        }
    }
}

} // namespace noaber
