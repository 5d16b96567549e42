#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/view/projection.hpp>
#include <noaber/view/s_line.hpp>
#include <noaber/view/supra.hpp>

#include <functional>
#include <optional>
#include <string_view>
#include <variant>

namespace noaber {

/// A number for every vertex of a view; nothing where the question does not arise.
using VertexValues = std::vector<std::optional<double>>;

/// How a measure's values are scaled.
enum class Scale {
    raw,      ///< As they were counted.
    others,   ///< Divided by the other vertices of the view, n-1.
    possible, ///< Divided by the largest value that there could be in a view of that size.
    max,      ///< Divided by the largest of them, over participants and arrangements alike.
    sum,      ///< Divided by their sum.
};
[[nodiscard]] std::span<const Word<Scale>> words(Scale);

/// How large a view is, and of which side of it a vertex is.
struct Sides {
    double own = 0;   ///< Vertices of the same kind; of a projection all of them.
    double other = 0; ///< Vertices of the other kind; 0 in a projection.
    bool is_projection = false;
};

/// What a measure is, and how it is computed.
///
/// To add one: write src/measure/measures/NAME.cpp with one function returning this, and put NAME
/// in the list of src/measure/CMakeLists.txt. Help follows; a test writes docs/measures.md.
struct Measure {
    std::string_view name; ///< Of the column, and on the command line: snake_case English.
    Message title;         ///< Header of the column where people read: a word or three.
    Message summary;       ///< One line: what it tells about a municipality.
    Message definition;    ///< Formula, convention, special cases, source.
    std::string_view unit; ///< `count` (always whole), `fraction`, `pairs` ...

    template <class View>
    using Compute = std::function<VertexValues(const View&, const Execution&)>;

    /// On the view's graph, for each of its vertices: an incidence, or a projection whose strengths
    /// count where the definition says so.
    using OnGraph = Compute<Graph>;
    /// On who takes part in what whatever the view, for each participant and arrangement.
    using OnIncidence = Compute<Incidence>;
    /// On the same, for each participant only.
    struct OnParticipants {
        Compute<Incidence> compute;
    };
    /// On who meets whom whatever the view, for each participant.
    using OnProjection = Compute<Projection>;
    /// On the layers of the incidence whatever the view, for each participant.
    using OnLayers = Compute<Layers>;
    /// On who meets whom in each layer with all replicas of a participant tied, for each
    /// participant; `replicas` says in which layers it has one.
    struct OnSupra {
        Replicas replicas = Replicas::existing;
        Compute<Supra> compute;
    };
    /// On arrangements that share participants, for each arrangement.
    using OnSLine = Compute<SLine>;
    /// On one of the layers, for each participant: a value for each participant in each layer.
    struct OnOneLayer {
        std::function<VertexValues(const LayerProjections&, std::size_t layer)> compute;
    };

    std::variant<OnGraph,
                 OnIncidence,
                 OnParticipants,
                 OnProjection,
                 OnLayers,
                 OnSupra,
                 OnSLine,
                 OnOneLayer>
        compute;

    Scale scale = Scale::raw; ///< Of the values shown, unless another is asked for.
    /// The largest value that there could be on such a side; unset: not known.
    std::function<double(const Sides&)> possible;
    std::string_view beside;    ///< The measure that is always shown beside it; empty: none.
    bool is_on_request = false; ///< Not among those shown where nothing is asked for.
};

/// What has a row that a measure can fill.
enum class RowsOf {
    participant,
    municipality,
    arrangement,
    membership, ///< A participant in a layer.
    pair,       ///< Two participants that meet.
    layer,      ///< The network measures of each layer.
    network,    ///< One row: the network as a whole.
};
[[nodiscard]] std::span<const Word<RowsOf>> words(RowsOf);

/// Whether a measure has values for such rows.
[[nodiscard]] bool has_values_of(const Measure& measure, RowsOf rows);

} // namespace noaber
