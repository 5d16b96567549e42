#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Register& source = network.source();
    std::vector<Finding> findings;
    for (const VersionId id : source.versions().ids()) {
        if (source.participations_of(id).empty()) {
            findings.push_back(
                {source.versions().code[id], message("nobody takes part in {}", source.name(id))});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check arrangement_without_participants()
{
    return {
        .code = "arrangement_without_participants",
        .severity = Severity::warning,
        .label = text("A version of an arrangement lists nobody"),
        .handling = message("It is kept, and ties nobody"),
        .find = find,
    };
}

} // namespace noaber
