#include "classify/rows.hpp"

#include <noaber/core/text.hpp>

namespace noaber {

namespace {

using classification::indicators;

Table empty_table()
{
    return {"behind",
            message("The arrangements behind the indicators"),
            {{"code", message("Code"), "", message("Code of the municipality.")},
             {"name", message("Name"), "", message("What it is called.")},
             {"indicator", message("Indicator"), "",
              message("What is measured; --show summary has the definitions.")},
             {"arrangement", message("Arrangement"), "", message("Code of an arrangement.")},
             {"title", message("Title"), "", message("What people call it.")},
             {"form", message("Form"), "", message("Its legal form.")},
             {"obligation", message("Obligation"), "",
              message("Whether municipalities may choose to take part.")},
             {"scope", message("Scope"), "", message("How much of their work it does.")},
             {"scope_basis", message("Basis"), "", message("How its scope is known.")}}};
}

/// The arrangements on which a value rests: those of choice, unless the indicator says otherwise.
std::vector<std::size_t> behind(const Indicator& indicator, const Cooperation& view, Vertex i)
{
    if (indicator.behind) {
        return indicator.behind(view, i);
    }
    std::vector<std::size_t> result;
    for (const Vertex arrangement : view.neighbours(i)) {
        result.push_back(view.arrangement(arrangement).position);
    }
    return result;
}

std::vector<Cell> arrangement_cells(const Network& network, std::size_t position)
{
    const Register& source = network.source();
    const VersionId version = network.versions()[position];
    const ArrangementFacts& facts = network.facts(position);
    const ArrangementId arrangement = source.versions().arrangement[version];
    return {source.arrangements().code[arrangement],
            std::string{source.name(version)},
            term(source.versions().form[version]),
            term(facts.obligation.value),
            term(facts.scope.value),
            term(facts.scope.basis)};
}

} // namespace

Table behind_table(const Classification& found, const RowsAsked& rows)
{
    Table result = empty_table();
    const Organisations& all = found.network->source().organisations();
    for (std::size_t i = 0; i < found.answers.size(); ++i) {
        const OrganisationId id = found.view.municipalities[i];
        for (std::size_t k = 0; classification::wanted(rows, id) && k < indicators().size(); ++k) {
            const Indicator& indicator = indicators()[k];
            for (const std::size_t position :
                 behind(indicator, found.view, static_cast<Vertex>(i))) {
                std::vector<Cell> row{all.code[id], all.name[id], std::string{indicator.name}};
                for (Cell& cell : arrangement_cells(*found.network, position)) {
                    row.push_back(std::move(cell));
                }
                result.add(std::move(row));
            }
        }
    }
    return result;
}

} // namespace noaber
