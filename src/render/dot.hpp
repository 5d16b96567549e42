#pragma once

#include <noaber/model/network.hpp>

namespace noaber::render {

/// A drawing as a graph for the programs of Graphviz, with the same ties and nothing else.
class DotGraph {
public:
    /// Adds a vertex; `shape` is one of Graphviz'. Positions are in points, y upwards; without one,
    /// the program finds it.
    void vertex(const std::string& id, std::string_view shape, std::string_view label);
    void vertex(
        const std::string& id, std::string_view shape, std::string_view label, double x, double y);
    void tie(const std::string& a, const std::string& b);
    /// A tie that counts for many.
    void tie(const std::string& a, const std::string& b, std::size_t weight);

    [[nodiscard]] std::string finished() &&;

private:
    std::string m_text = "graph drawing {\n  overlap=false;\n";
};

/// Those organisations and the arrangements at those places of the network, with the ties between
/// them: organisations as ellipses, arrangements as boxes.
[[nodiscard]] std::string dot_of(const Network& network,
                                 std::span<const std::size_t> places,
                                 std::span<const OrganisationId> organisations);

/// The name of an organisation's vertex.
[[nodiscard]] std::string dot_id(OrganisationId organisation);
/// The name of an arrangement's vertex.
[[nodiscard]] std::string dot_id(ArrangementId arrangement);

} // namespace noaber::render
