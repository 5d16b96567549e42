#include "io/findings.hpp"

#include <noaber/core/text.hpp>

#include <map>
#include <utility>

namespace noaber {

namespace {

/// By kind and folded name: who in being has it. Only those with a record, which others are named
/// after.
auto holders(const Network& network)
{
    std::map<std::pair<OrganisationKind, std::string>, std::vector<OrganisationId>> result;
    const Organisations& all = network.source().organisations();
    for (const OrganisationId id : all.ids()) {
        if (all.origin[id] == Origin::recorded && network.in_being(id)) {
            result[{all.kind[id], fold(all.name[id])}].push_back(id);
        }
    }
    return result;
}

std::vector<Finding> find(const Network& network)
{
    const Organisations& all = network.source().organisations();
    std::vector<Finding> findings;
    for (const auto& [name, ids] : holders(network)) {
        for (std::size_t i = 1; i < ids.size(); ++i) {
            findings.push_back({all.code[ids[i]], message("{} is the name of {} too",
                                                          all.name[ids[i]], all.code[ids[0]])});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check name_shared()
{
    return {
        .code = "name_shared",
        .severity = Severity::warning,
        .label = text("Two organisations of one kind in being have the same name"),
        .handling = message("They stay two; their codes tell them apart"),
        .hint = message("One of them may be another's record under a wrong name"),
        .find = find,
    };
}

} // namespace noaber
