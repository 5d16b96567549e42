#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Register& source = network.source();
    const Organisations& all = source.organisations();
    std::vector<Finding> findings;
    for (const Listing& listing : listings(network)) {
        const auto until = all.until[listing.organisation];
        if (until && network.date() && *until <= *network.date()) {
            findings.push_back(
                {all.code[listing.organisation],
                 message("{} ended on {} and takes part in {} ({})", all.name[listing.organisation],
                         to_string(*until), source.name(listing.version),
                         source.versions().code[listing.version])});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check abolished_participant()
{
    return {
        .code = "abolished_participant",
        .severity = Severity::warning,
        .label = text("Takes part in an arrangement in force, and was abolished before"),
        .handling = message("Its heir takes part in its place; without one, it is kept as it is"),
        .find = find,
    };
}

} // namespace noaber
