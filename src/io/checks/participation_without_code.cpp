#include "io/findings.hpp"
#include "io/roo/organisations.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Organisations& all = network.source().organisations();
    std::vector<Finding> findings;
    for (const Involvement& one : involvements(network)) {
        if (roo::is_code_of_number(all.code[one.organisation])) {
            findings.push_back({all.code[one.organisation],
                                counted(one.arrangements, "{} participation by {}",
                                        "{} participations by {}", all.name[one.organisation])});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check participation_without_code()
{
    return {
        .code = "participation_without_code",
        .severity = Severity::note,
        .label = text("Takes part, and has no official code"),
        .handling =
            message("It goes by the number of its record in the register, with roo: before it"),
        .find = find,
    };
}

} // namespace noaber
