#include "io/plain_text.hpp"

#include <noaber/io/export.hpp>

#include <fmt/format.h>

namespace noaber::exports {

namespace {

/// A text in quotes. Graphviz knows two marks in them, the quote and the backslash that begins its
/// own sequences; both are escaped, and no line ends in between.
std::string quoted(std::string_view utf8)
{
    std::string result{"\""};
    for (const char letter : printable(utf8)) {
        result += letter == '"' || letter == '\\' ? "\\" : "";
        result += letter;
    }
    return result + '"';
}

std::string node(const std::string& id, std::string_view shape, std::string_view label)
{
    return fmt::format("  {} [shape={}, label={}];\n", id, shape, quoted(label));
}

std::string id_of(OrganisationId organisation)
{
    return fmt::format("p{}", organisation.position());
}

std::vector<NamedFile> files(const Network& network, const Provenance&)
{
    const Register& source = network.source();
    std::string text = "graph network {\n  overlap=false;\n";
    for (const OrganisationId one : network.participants()) {
        text += node(id_of(one), "ellipse", source.organisations().name[one]);
    }
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const VersionId version = network.versions()[i];
        const auto id =
            fmt::format("a{}", source.versions().arrangement[version].position());
        text += node(id, "box", source.name(version));
        for (const Network::Tie& tie : network.ties(i)) {
            text += fmt::format("  {} -- {};\n", id_of(tie.organisation), id);
        }
    }
    return {{{}, text + "}\n"}};
}

} // namespace

Export dot()
{
    return {
        .name = "dot",
        .suffix = ".dot",
        .summary = message("DOT, for the programs of Graphviz"),
        .definition = message("The network of one day as a graph: participants as ellipses, "
                              "arrangements as boxes, and a line for each that takes part."),
        .write = files,
    };
}

} // namespace noaber::exports
