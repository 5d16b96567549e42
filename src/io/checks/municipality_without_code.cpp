#include "io/findings.hpp"
#include "io/roo/organisations.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Organisations& all = network.source().organisations();
    std::vector<Finding> findings;
    for (const OrganisationId id : all.ids()) {
        if (all.kind[id] == OrganisationKind::municipality &&
            roo::is_code_of_number(all.code[id])) {
            findings.push_back({all.code[id], message("no code for {}", all.name[id])});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check municipality_without_code()
{
    return {
        .code = "municipality_without_code",
        .severity = Severity::warning,
        .label = text("A municipality without an official code"),
        .handling =
            message("It is kept under the number of its record; no merger can be followed for it"),
        .find = find,
    };
}

} // namespace noaber
