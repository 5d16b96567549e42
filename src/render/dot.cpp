#include "render/dot.hpp"

#include "render/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace noaber::render {

namespace {

/// A text in quotes. Graphviz knows two marks in them, the quote and the backslash that begins its
/// own sequences; both are escaped. `clean` leaves no control character.
std::string quoted(std::string_view text)
{
    std::string result{"\""};
    for (const char letter : clean(text)) {
        result += letter == '"' || letter == '\\' ? "\\" : "";
        result += letter;
    }
    return result + '"';
}

} // namespace

void DotGraph::vertex(const std::string& id, std::string_view shape, std::string_view label)
{
    m_text += fmt::format("  {} [shape={}, label={}];\n", id, shape, quoted(label));
}

void DotGraph::vertex(
    const std::string& id, std::string_view shape, std::string_view label, double x, double y)
{
    m_text += fmt::format("  {} [shape={}, label={}, pos=\"{:.1f},{:.1f}!\"];\n", id, shape,
                          quoted(label), x, y);
}

void DotGraph::tie(const std::string& a, const std::string& b)
{
    m_text += fmt::format("  {} -- {};\n", a, b);
}

void DotGraph::tie(const std::string& a, const std::string& b, std::size_t weight)
{
    m_text += fmt::format("  {} -- {} [weight={}, penwidth={}];\n", a, b, weight, weight);
}

std::string DotGraph::finished() &&
{
    return std::move(m_text) + "}\n";
}

std::string dot_id(OrganisationId organisation)
{
    return fmt::format("p{}", organisation.position());
}

std::string dot_id(ArrangementId arrangement)
{
    return fmt::format("a{}", arrangement.position());
}

std::string dot_of(const Network& network,
                   std::span<const std::size_t> places,
                   std::span<const OrganisationId> organisations)
{
    const Register& source = network.source();
    DotGraph graph;
    for (const OrganisationId one : organisations) {
        graph.vertex(dot_id(one), "ellipse", source.organisations().name[one]);
    }
    for (const std::size_t place : places) {
        const VersionId version = network.versions()[place];
        const std::string id = dot_id(source.versions().arrangement[version]);
        graph.vertex(id, "box", source.name(version));
        for (const Network::Tie& tie : network.ties(place)) {
            if (std::find(organisations.begin(), organisations.end(), tie.organisation) !=
                organisations.end()) {
                graph.tie(dot_id(tie.organisation), id);
            }
        }
    }
    return std::move(graph).finished();
}

} // namespace noaber::render
