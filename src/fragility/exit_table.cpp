#include "fragility/exit_row.hpp"
#include "fragility/leaving.hpp"

#include <noaber/core/error.hpp>
#include <noaber/fragility/exit.hpp>

#include <algorithm>

namespace noaber {

namespace {

std::vector<TableColumn> together(std::vector<TableColumn> first, std::vector<TableColumn> more)
{
    first.insert(first.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
    return first;
}

std::vector<TableColumn> leaver_columns()
{
    auto result = together({{"code", message("Code"), "", message("Code of who leaves.")},
                            {"name", message("Name"), "", message("Who leaves.")}},
                           exit_columns());
    result.push_back({"followers", message("Follow"), "count",
                      message("Who leaves after it, when everyone whose contribution rises by "
                              "more than it bears leaves too; absent where a share is not "
                              "known.")});
    return result;
}

bool takes_part(const Network& network, std::size_t arrangement, OrganisationId who)
{
    const auto ties = network.ties(arrangement);
    return std::any_of(ties.begin(), ties.end(),
                       [who](const Network::Tie& tie) { return tie.organisation == who; });
}

/// How many leave after the first, by the last year of the chain.
Cell followers(const Network& network, const Cell& code, OrganisationId first, double tolerance)
{
    const Table chains = contagion_table(network, {first}, tolerance);
    Cell result = Missing::absent;
    for (const auto& row : chains.rows()) {
        constexpr std::size_t left = 3;
        if (row.front() == code) {
            result = std::get<std::int64_t>(row[left]) - 1;
        }
    }
    return result;
}

} // namespace

Table exit_table(const Network& network, OrganisationId municipality)
{
    Table table{"exit", message("What it costs to leave"),
                together(arrangement_columns(), exit_columns())};
    const Register& source = network.source();
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        if (takes_part(network, i, municipality)) {
            const VersionId version = network.versions()[i];
            std::vector<Cell> row{
                source.arrangements().code[source.versions().arrangement[version]],
                std::string{source.name(version)}};
            add_exit_cells(row, network, i, municipality);
            table.add(std::move(row));
        }
    }
    return table;
}

Table leavers_table(const Network& network,
                    std::optional<std::size_t> arrangement,
                    double tolerance)
{
    Table table{"leavers", message("What it costs each of them to leave"), leaver_columns()};
    const Register& source = network.source();
    const Organisations& names = source.organisations();
    if (!arrangement) {
        return table;
    }
    const Cell code =
        source.arrangements().code[source.versions().arrangement[network.versions()[*arrangement]]];
    std::vector<OrganisationId> told;
    for (const Network::Tie& tie : network.ties(*arrangement)) {
        const OrganisationId who = tie.organisation;
        const bool again = std::find(told.begin(), told.end(), who) != told.end();
        if (!again && names.kind[who] == OrganisationKind::municipality) {
            told.push_back(who);
            std::vector<Cell> row{names.code[who], names.name[who]};
            add_exit_cells(row, network, *arrangement, who);
            row.push_back(followers(network, code, who, tolerance));
            table.add(std::move(row));
        }
    }
    return table;
}

} // namespace noaber
