#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Organisations& all = network.source().organisations();
    std::vector<Finding> findings;
    for (const Involvement& one : involvements(network)) {
        const auto heirs = network.source().heirs(one.organisation);
        if (heirs.size() > 1 && network.date() && heirs.front().date <= *network.date()) {
            findings.push_back(
                {all.code[one.organisation],
                 message("{} was divided on {} over {} municipalities, most of it to {}",
                         all.name[one.organisation], to_string(heirs.front().date), heirs.size(),
                         all.name[heirs.front().heir])});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check divided_municipality()
{
    return {
        .code = "divided_municipality",
        .severity = Severity::warning,
        .label = text(
            "Was divided over several municipalities, and takes part in an arrangement in force"),
        .handling = message("The municipality that got the largest part takes part in its place"),
        .find = find,
    };
}

} // namespace noaber
