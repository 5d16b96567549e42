#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/table/table.hpp>
#include <noaber/view/layers.hpp>
#include <noaber/view/projection.hpp>

#include <functional>

namespace noaber {

/// A number for every vertex of a view; nothing where the question does not arise.
using VertexValues = std::vector<std::optional<double>>;

/// What a measure is, and how it is computed.
///
/// To add one: write src/measure/measures/NAME.cpp with one function returning this, and put NAME
/// in the list of src/measure/CMakeLists.txt. Help, manual, docs and the registry tests follow.
struct Measure {
    std::string_view name; ///< Of the column, and on the command line: snake_case English.
    Message title;         ///< Header of the column where people read: a word or three.
    Message summary;       ///< One line: what it tells about a municipality.
    Message definition;    ///< Formula, convention, special cases, source.
    std::string_view unit; ///< `count` (always whole), `fraction`, `pairs` ...

    /// On the view's graph, for each of its vertices: an incidence, or a projection whose strengths
    /// count where the definition says so.
    using OnGraph = std::function<VertexValues(const Graph&, const Execution&)>;
    /// On who meets whom whatever the view, for each participant.
    using OnProjection = std::function<VertexValues(const Projection&)>;
    /// On the layers of the incidence whatever the view, for each participant.
    using OnLayers = std::function<VertexValues(const Layers&)>;

    std::variant<OnGraph, OnProjection, OnLayers> compute;

    /// Whether it is a question about participants only: arrangements have no value.
    [[nodiscard]] bool is_of_participants() const
    {
        return !std::holds_alternative<OnGraph>(compute);
    }
};

/// All measures, in the order in which they are listed.
[[nodiscard]] std::span<const Measure> measures();

/// The measure with that name. Throws Fault::usage, with the nearest names, when there is none.
[[nodiscard]] const Measure& measure(std::string_view name);

/// Which vertices get a row.
enum class RowsOf {
    participant,
    municipality,
    arrangement,
    network, ///< One row: the network as a whole.
};
[[nodiscard]] std::span<const Word<RowsOf>> words(RowsOf);

/// The view on which measures are computed.
enum class ViewKind { incidence, projection };
[[nodiscard]] std::span<const Word<ViewKind>> words(ViewKind);

struct MeasureOptions {
    /// Of measures, in this order, none twice; empty: all that have values for such rows. Of a
    /// network: of network measures.
    std::vector<std::string> names;
    RowsOf of = RowsOf::participant; ///< With municipality the view itself holds no others.
    ViewKind view = ViewKind::incidence;
    Weighting weighting = Weighting::newman; ///< Of a projection.
    LayersBy layers_by = LayersBy::domain;   ///< Of measures on layers, and of `layer`.
    std::string layer; ///< Only the arrangements of this layer, and who has one; empty: all.
    /// Unless empty: only these, computed on the whole; of arrangements: those in which one of
    /// these takes part.
    std::vector<OrganisationId> rows;
    Execution execution;
};

/// A measured network: the table `code, name, kind, <measure>...`, of a network only the measures;
/// and what must be known beside it.
struct Measurement {
    Table table;
    std::size_t vertices = 0;
    std::size_t ties = 0;
    double density = 0; ///< Ties over the ties that there could be; 0 without any.
    std::optional<double>
        share_by_largest; ///< Of a projection: pairs by its three largest arrangements.
    std::optional<double>
        share_without_layer; ///< Where a measure is on layers: ties whose layer is not known.
};

/// Measures everyone. Rows stand in the order of their codes. One who was asked for by `rows` and
/// is not in the view has a row too, of values that are absent.
/// Throws Fault::usage for an unknown name, for one named twice, for a layer that is not there, for
/// arrangements or the whole of a projection, and for arrangements where a measure has no values.
[[nodiscard]] Measurement measure(const Network& network, const MeasureOptions& options = {});

} // namespace noaber
