#include "format/csv.hpp"
#include "io/cell_text.hpp"

#include <noaber/io/export.hpp>

namespace noaber::exports {

namespace {

template <class T, class Text>
std::string text_or_empty(const std::optional<T>& value, Text text)
{
    return value ? std::string{text(*value)} : std::string{};
}

std::vector<std::string> row(const Network& network, std::size_t i, const Network::Tie& tie)
{
    const Register& source = network.source();
    const VersionId version = network.versions()[i];
    const ArrangementFacts& facts = network.facts(i);
    const Participations& participations = source.participations();
    const auto iso = [](Date date) { return to_string(date); };
    return {
        source.organisations().code[tie.organisation],
        source.organisations().name[tie.organisation],
        std::string{word(source.organisations().kind[tie.organisation])},
        source.arrangements().code[source.versions().arrangement[version]],
        std::string{source.name(version)},
        std::string{word(source.versions().form[version])},
        std::string{word(facts.obligation.value)},
        std::string{word(facts.scope.value)},
        list_text(facts.domains.value),
        text_or_empty(facts.host.value,
                      [&](OrganisationId host) { return source.organisations().code[host]; }),
        std::string{word(participations.role[tie.participation])},
        text_or_empty(participations.joined[tie.participation], iso),
        text_or_empty(source.versions().from[version], iso),
    };
}

std::vector<NamedFile> files(const Network& network, const Provenance&)
{
    const std::vector<std::string> columns{
        "participant_code", "participant", "kind",    "arrangement_code", "arrangement",
        "form",             "obligation",  "scope",   "domains",          "host_code",
        "role",             "joined",      "version_from"};
    std::string text;
    format::append_csv_row(text, columns);
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        for (const Network::Tie& tie : network.ties(i)) {
            format::append_csv_row(text, row(network, i, tie));
        }
    }
    return {{{}, std::move(text)}};
}

} // namespace

Export csv()
{
    return {
        .name = "csv",
        .suffix = ".csv",
        .summary = message("a membership list: a line for each participant of each arrangement"),
        .definition = message(
            "The network of one day as CSV, for a spreadsheet or R: who takes part in what, with "
            "the arrangement's form, obligation, scope, domains and host as far as they are "
            "registered, added or inferred. An arrangement without participants has no line."),
        .write = files,
    };
}

} // namespace noaber::exports
