#include "io/findings.hpp"

namespace noaber {

namespace {

std::size_t in_force(const Register& source, ArrangementId arrangement, Date date)
{
    std::size_t count = 0;
    for (const VersionId id : source.versions_of(arrangement)) {
        count += within(date, source.versions().from[id], source.versions().until[id]) ? 1U : 0U;
    }
    return count;
}

std::vector<Finding> find(const Network& network)
{
    const Register& source = network.source();
    std::vector<Finding> findings;
    for (const VersionId id : network.versions()) {
        const std::size_t versions =
            network.date() ? in_force(source, source.versions().arrangement[id], *network.date())
                           : 1;
        if (versions > 1) {
            findings.push_back(
                {source.versions().code[id],
                 message("{} versions of {} are in force", versions, source.name(id))});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check overlapping_in_force()
{
    return {
        .code = "overlapping_in_force",
        .severity = Severity::warning,
        .label = text("Two or more versions of an arrangement are in force on the date asked for"),
        .handling = message("The one that began last counts"),
        .find = find,
    };
}

} // namespace noaber
