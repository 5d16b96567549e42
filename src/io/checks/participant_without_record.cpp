#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Organisations& all = network.source().organisations();
    std::vector<Finding> findings;
    for (const Involvement& one : involvements(network)) {
        if (all.origin[one.organisation] == Origin::named) {
            findings.push_back({all.code[one.organisation],
                                message("known by name only: {}", all.name[one.organisation])});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check participant_without_record()
{
    return {
        .code = "participant_without_record",
        .severity = Severity::note,
        .label = text("Takes part, and has no record of its own"),
        .handling = message("It is made from its name, and nothing else is known of it"),
        .find = find,
    };
}

} // namespace noaber
