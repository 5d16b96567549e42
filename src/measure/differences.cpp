#include "algo/components.hpp"

#include <noaber/measure/differences.hpp>
#include <noaber/view/projection.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace noaber {

namespace {

/// Something that is counted before and after.
struct Quantity {
    Term term;
    std::int64_t value = 0;
};

std::int64_t whole(std::size_t count)
{
    return static_cast<std::int64_t>(count);
}

std::array<Quantity, 4> of_network(const Network& network)
{
    const auto components = algo::components(incidence(network).graph);
    return {Quantity{{"arrangements", text("arrangements")}, whole(network.versions().size())},
            Quantity{{"participations", text("participations as listed")},
                     whole(network.counts().participations)},
            Quantity{{"ties", text("ties")}, whole(network.tie_count())},
            Quantity{{"components", text("components")}, whole(components.size.size())}};
}

/// What is counted of a municipality.
struct Figures {
    std::string name;
    std::size_t arrangements = 0;
    std::size_t partners = 0;

    [[nodiscard]] std::array<Quantity, 2> quantities() const
    {
        return {Quantity{{"arrangements", text("arrangements")}, whole(arrangements)},
                Quantity{{"partners", text("partners")}, whole(partners)}};
    }
};

using FiguresByCode = std::map<std::string, Figures>;

/// The municipalities in being or taking part.
FiguresByCode of_municipalities(const Network& network)
{
    const Organisations& all = network.source().organisations();
    FiguresByCode result;
    for (const OrganisationId id : all.ids()) {
        if (all.kind[id] == OrganisationKind::municipality && network.in_being(id)) {
            result[all.code[id]].name = all.name[id];
        }
    }
    const Incidence view = incidence(network, {.of = OrganisationKind::municipality});
    const Projection meetings = project(view, Weighting::simple);
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        const OrganisationId id = view.participants[v];
        result[all.code[id]] = {all.name[id], view.graph.neighbours(v).size(),
                                meetings.graph.neighbours(v).size()};
    }
    return result;
}

std::vector<TableColumn> columns()
{
    return {
        {"subject", message("subject"), "", message("What is counted: the network, or one in it.")},
        {"kind", message("kind"), "", message("The participant's kind.")},
        {"code", message("code"), "", message("The participant's code.")},
        {"name", message("name"), "", message("The participant's name.")},
        {"quantity", message("quantity"), "",
         message("Arrangements: in force, or that it takes part in. Participations: as the source "
                 "lists them. Ties: of a participant and an arrangement, each once, mergers "
                 "resolved. Components: parts between which there is no tie; an arrangement "
                 "without participants is one. Partners: other municipalities with which it "
                 "shares an arrangement of any kind.")},
        {"before", message("before"), "count", message("How many before.")},
        {"after", message("after"), "count", message("How many after.")},
        {"difference", message("difference"), "count", message("After less before.")},
    };
}

/// The rows of one municipality; either may be null: not there.
void add_rows(Table& table, const std::string& code, const Figures* before, const Figures* after)
{
    const Figures none;
    const Figures& known = before != nullptr ? *before : *after;
    const auto old_values = (before != nullptr ? *before : none).quantities();
    const auto new_values = (after != nullptr ? *after : none).quantities();
    for (std::size_t i = 0; i < old_values.size(); ++i) {
        const std::int64_t change = new_values[i].value - old_values[i].value;
        table.add({Term{"participant", text("participant")}, term(OrganisationKind::municipality),
                   code, known.name, old_values[i].term,
                   before != nullptr ? Cell{old_values[i].value} : Missing::absent,
                   after != nullptr ? Cell{new_values[i].value} : Missing::absent,
                   before != nullptr && after != nullptr ? Cell{change} : Missing::not_applicable});
    }
}

const Figures* find(const FiguresByCode& figures, const std::string& code)
{
    const auto at = figures.find(code);
    return at == figures.end() ? nullptr : &at->second;
}

bool differ(const Figures* a, const Figures* b)
{
    return a == nullptr || b == nullptr || a->arrangements != b->arrangements ||
           a->partners != b->partners;
}

void add_municipalities(Table& table,
                        const Network& before,
                        const Network& after,
                        const std::vector<std::string>& asked)
{
    const FiguresByCode old_figures = of_municipalities(before);
    const FiguresByCode new_figures = of_municipalities(after);
    std::set<std::string> codes{asked.begin(), asked.end()};
    if (asked.empty()) {
        for (const FiguresByCode& figures : {old_figures, new_figures}) {
            for (const auto& [code, known] : figures) {
                codes.insert(code);
            }
        }
    }
    for (const std::string& code : codes) {
        const Figures* was = find(old_figures, code);
        const Figures* is = find(new_figures, code);
        if ((was != nullptr || is != nullptr) && (!asked.empty() || differ(was, is))) {
            add_rows(table, code, was, is);
        }
    }
}

/// Arrangement and participant by code.
using TieCodes = std::set<std::pair<std::string, std::string>>;

const std::string& arrangement_code(const Network& network, std::size_t i)
{
    const Register& source = network.source();
    return source.arrangements().code[source.versions().arrangement[network.versions()[i]]];
}

TieCodes tie_codes(const Network& network)
{
    TieCodes result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        for (const Network::Tie& tie : network.ties(i)) {
            result.emplace(arrangement_code(network, i),
                           network.source().organisations().code[tie.organisation]);
        }
    }
    return result;
}

/// The code of who an organisation is in another network: its own, or its heir's.
std::string code_in(const Network& network, const std::string& code)
{
    const Register& source = network.source();
    const auto known = source.organisation(code);
    const bool resolve = network.options().mergers == MergerPolicy::resolve && network.date();
    return known && resolve ? source.organisations().code[source.resolved(*known, *network.date())]
                            : code;
}

} // namespace

Table differences(const Network& before, const Network& after, const DifferenceOptions& options)
{
    Table table{options.name, options.title, columns()};
    const auto old_values = of_network(before);
    const auto new_values = of_network(after);
    const Missing none = Missing::not_applicable;
    for (std::size_t i = 0; i < old_values.size(); ++i) {
        table.add({Term{"network", text("network")}, none, none, none, old_values[i].term,
                   old_values[i].value, new_values[i].value,
                   new_values[i].value - old_values[i].value});
    }
    add_municipalities(table, before, after, options.municipalities);
    return table;
}

Table lapsed_ties(const Network& before, const Network& after)
{
    Table table{"lapsed",
                message("Ties that are gone"),
                {{"arrangement", message("arrangement"), "", message("The arrangement's code.")},
                 {"arrangement_name", message("name of the arrangement"), "",
                  message("What it is called before.")},
                 {"participant", message("participant"), "", message("The participant's code.")},
                 {"participant_name", message("name of the participant"), "",
                  message("The participant's name.")},
                 {"participant_kind", message("kind"), "", message("The participant's kind.")}}};
    const TieCodes left = tie_codes(after);
    const Organisations& all = before.source().organisations();
    for (std::size_t i = 0; i < before.versions().size(); ++i) {
        for (const Network::Tie& tie : before.ties(i)) {
            const std::string& code = all.code[tie.organisation];
            if (!left.contains({arrangement_code(before, i), code_in(after, code)})) {
                table.add({arrangement_code(before, i),
                           std::string{before.source().name(before.versions()[i])}, code,
                           all.name[tie.organisation], term(all.kind[tie.organisation])});
            }
        }
    }
    return table;
}

} // namespace noaber
