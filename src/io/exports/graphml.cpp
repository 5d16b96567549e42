#include <noaber/core/text.hpp>
#include <noaber/io/export.hpp>

#include <fmt/format.h>

#include <array>

namespace noaber::exports {

namespace {

/// A text within XML: escaped, without the characters that XML cannot hold.
std::string escaped(std::string_view utf8)
{
    std::u32string kept;
    for (const char32_t point : code_points(utf8)) {
        const bool control = point < 0x20 || point == 0x7F || point == 0xFFFE || point == 0xFFFF;
        if (!control) {
            kept += point;
        }
    }
    std::string result;
    for (const char letter : to_utf8(kept)) {
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += letter;
        }
    }
    return result;
}

/// A property of nodes or edges.
struct Property {
    std::string_view name;
    std::string_view of;
    std::string_view type;
};

constexpr std::array properties{
    Property{"kind", "node", "string"},       Property{"code", "node", "string"},
    Property{"name", "node", "string"},       Property{"inhabitants", "node", "long"},
    Property{"form", "node", "string"},       Property{"obligation", "node", "string"},
    Property{"scope", "node", "string"},      Property{"domains", "node", "string"},
    Property{"bipartite", "node", "int"},     Property{"role", "edge", "string"},
};

std::string data(std::string_view key, std::string_view value)
{
    return value.empty()
               ? std::string{}
               : fmt::format("      <data key=\"{}\">{}</data>\n", key, escaped(value));
}

std::string node(std::string_view id, std::string_view properties_of_it)
{
    return fmt::format("    <node id=\"{}\">\n{}    </node>\n", id, properties_of_it);
}

// Ids are positions and not codes: an organisation and an arrangement may share a code.
std::string id_of(OrganisationId organisation)
{
    return fmt::format("p{}", organisation.position());
}

std::string id_of(ArrangementId arrangement)
{
    return fmt::format("a{}", arrangement.position());
}

std::string participant(const Organisations& all, OrganisationId one)
{
    const auto inhabitants = all.inhabitants[one];
    return node(id_of(one), data("kind", word(all.kind[one])) + data("code", all.code[one]) +
                                data("name", all.name[one]) +
                                data("inhabitants", inhabitants ? std::to_string(*inhabitants)
                                                                : std::string{}) +
                                data("bipartite", "0"));
}

std::string arrangement(const Network& network, std::size_t i)
{
    const Register& source = network.source();
    const VersionId version = network.versions()[i];
    const ArrangementId id = source.versions().arrangement[version];
    const ArrangementFacts& facts = network.facts(i);
    return node(id_of(id), data("kind", "arrangement") +
                               data("code", source.arrangements().code[id]) +
                               data("name", source.name(version)) +
                               data("form", word(source.versions().form[version])) +
                               data("obligation", word(facts.obligation.value)) +
                               data("scope", word(facts.scope.value)) +
                               data("domains", join(facts.domains.value, "; ")) +
                               data("bipartite", "1"));
}

std::string edge(const Network& network, std::size_t i, const Network::Tie& tie)
{
    const Register& source = network.source();
    return fmt::format(
        "    <edge source=\"{}\" target=\"{}\">\n{}    </edge>\n", id_of(tie.organisation),
        id_of(source.versions().arrangement[network.versions()[i]]),
        data("role", word(source.participations().role[tie.participation])));
}

std::string description(const Network& network, const Provenance& provenance)
{
    std::string result = network.date() ? "in force on " + to_string(*network.date()) : "";
    for (const Source& source : provenance.sources) {
        result += fmt::format("{}{} (SHA-256 {}, licence {})", result.empty() ? "" : "; ",
                              source.title.empty() ? source.name : source.title, source.sha256,
                              source.licence.empty() ? "not said" : source.licence);
    }
    return escaped(result);
}

std::vector<NamedFile> files(const Network& network, const Provenance& provenance)
{
    std::string text = fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                   "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                                   "  <desc>{}</desc>\n",
                                   description(network, provenance));
    for (const Property& one : properties) {
        text += fmt::format("  <key id=\"{0}\" for=\"{1}\" attr.name=\"{0}\" attr.type=\"{2}\"/>\n",
                            one.name, one.of, one.type);
    }
    text += "  <graph id=\"network\" edgedefault=\"undirected\">\n";
    for (const OrganisationId one : network.participants()) {
        text += participant(network.source().organisations(), one);
    }
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        text += arrangement(network, i);
    }
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        for (const Network::Tie& tie : network.ties(i)) {
            text += edge(network, i, tie);
        }
    }
    text += "  </graph>\n</graphml>\n";
    return {{{}, std::move(text)}};
}

} // namespace

Export graphml()
{
    return {
        .name = "graphml",
        .suffix = ".graphml",
        .summary = message("GraphML, for Gephi, yEd, networkx or igraph"),
        .definition = message(
            "The network of one day as a graph of two kinds of nodes: participants, with kind, "
            "code, name and inhabitants, and arrangements, with form, obligation, scope and "
            "domains. An edge for each participant of each arrangement, with its role. "
            "Characters that XML cannot hold are left out."),
        .write = files,
    };
}

} // namespace noaber::exports
