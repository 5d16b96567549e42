#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What noaber asks of the program noaber-layout, and what that answers: numbers, and nothing else.
///
/// No text from the data ever reaches the layout engine. The two programs share these types and no
/// library. Lengths are CSS pixels, x to the right and y downwards. A request is
///
///     layout 1 ENGINE NODE_GAP RANK_GAP CLUSTER_MARGIN CLUSTERS
///     node WIDTH HEIGHT CLUSTER X Y       one for each node; CLUSTER is -1 for none
///     edge FROM TO                        one for each edge, nodes by their number from 0
///     end
///
/// and its answer, in the order of the request,
///
///     positions 1
///     node X Y                            its centre
///     cluster X Y WIDTH HEIGHT            its box, from the top left
///     edge X Y X Y ...                    a Bezier curve: a start, then three points a piece
///     end
namespace noaber::layout {

/// Who finds the places.
enum class Engine {
    dot,   ///< Columns from left to right; the nodes of a column stand in the order of their edges.
    neato, ///< The nodes stand where the request puts them; only edges are drawn.
    sfdp,  ///< By forces: for large networks.
};

struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct Box {
    double x = 0; ///< Left.
    double y = 0; ///< Top.
    double width = 0;
    double height = 0;

    friend bool operator==(const Box&, const Box&) = default;
};

/// A Bezier curve: its start, then two control points and an end for each piece.
using Curve = std::vector<Point>;

struct Node {
    double width = 0;
    double height = 0;
    std::optional<std::size_t> cluster; ///< A node is in one cluster at most.
    Point at;                           ///< Its centre; for Engine::neato only.
};

struct Edge {
    std::size_t from = 0;
    std::size_t to = 0;
};

struct Request {
    Engine engine = Engine::dot;
    double node_gap = 10;       ///< Between nodes of one column.
    double rank_gap = 80;       ///< Between columns.
    double cluster_margin = 10; ///< Around the nodes of a cluster.
    std::size_t clusters = 0;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
};

struct Positions {
    std::vector<Point> nodes;
    std::vector<Box> clusters;
    std::vector<Curve> edges;
};

/// Larger requests are refused: nothing that can be read has more nodes or edges.
inline constexpr std::size_t most_items = 100'000;
/// No length may be larger, in pixels.
inline constexpr double longest = 1'000'000;

[[nodiscard]] std::string to_text(const Request& request);
[[nodiscard]] std::string to_text(const Positions& positions);

/// The request, unless the text is anything else than one whole, sound request.
[[nodiscard]] std::optional<Request> parse_request(std::string_view text);

/// The answer, unless the text is anything else than one whole answer to `request`.
[[nodiscard]] std::optional<Positions> parse_positions(std::string_view text,
                                                       const Request& request);

} // namespace noaber::layout
