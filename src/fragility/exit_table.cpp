#include "fragility/exit_row.hpp"

#include <noaber/fragility/exit.hpp>

#include <algorithm>

namespace noaber {

namespace {

std::vector<TableColumn> leaver_columns()
{
    std::vector<TableColumn> result{{"code", message("Code"), "", message("Code of who leaves.")},
                                    {"name", message("Name"), "", message("Who leaves.")}};
    append(result, exit_columns());
    result.push_back({"followers", message("Follow"), "count",
                      message("Who leaves after it, when everyone whose contribution rises by "
                              "more than it bears leaves too; absent where a share is not "
                              "known.")});
    return result;
}

/// How many leave after the first, by the last year of the chain.
Cell followers(const Network& network, const Leaving& first, double tolerance)
{
    const std::vector<ChainYear> chain = chain_of_exits(network, first, tolerance);
    return chain.empty() ? Cell{Missing::absent}
                         : Cell{static_cast<std::int64_t>(chain.back().left) - 1};
}

} // namespace

Table exit_table(const Network& network, OrganisationId municipality)
{
    std::vector<TableColumn> columns = arrangement_columns();
    append(columns, exit_columns());
    Table table{"exit", message("What it costs to leave"), std::move(columns)};
    for (const Leaving& leaving : left_by(network, {municipality})) {
        std::vector<Cell> row{leaving.code, leaving.name};
        add_exit_cells(row, network, leaving, municipality);
        table.add(std::move(row));
    }
    return table;
}

Table leavers_table(const Network& network,
                    std::optional<std::size_t> arrangement,
                    double tolerance)
{
    Table table{"leavers", message("What it costs each of them to leave"), leaver_columns()};
    const Organisations& names = network.source().organisations();
    if (!arrangement) {
        return table;
    }
    std::vector<OrganisationId> municipalities; // each once
    for (const Network::Tie& tie : network.ties(*arrangement)) {
        const OrganisationId who = tie.organisation;
        const bool again =
            std::find(municipalities.begin(), municipalities.end(), who) != municipalities.end();
        if (!again && names.kind[who] == OrganisationKind::municipality) {
            municipalities.push_back(who);
        }
    }
    auto leaving = leaving_one(network, *arrangement, municipalities);
    for (const OrganisationId who : municipalities) {
        leaving->who = {who};
        std::vector<Cell> row{names.code[who], names.name[who]};
        add_exit_cells(row, network, *leaving, who);
        row.push_back(followers(network, *leaving, tolerance));
        table.add(std::move(row));
    }
    return table;
}

} // namespace noaber
