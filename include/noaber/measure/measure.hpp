#pragma once

#include <noaber/measure/description.hpp>
#include <noaber/measure/null_model.hpp>
#include <noaber/table/table.hpp>

namespace noaber {

/// All measures, in the order in which they are listed.
[[nodiscard]] std::span<const Measure> measures();

/// The measure with that name. Throws Fault::usage, with the nearest names, when there is none.
[[nodiscard]] const Measure& measure(std::string_view name);

/// The view on which measures are computed.
enum class ViewKind { incidence, projection };
[[nodiscard]] std::span<const Word<ViewKind>> words(ViewKind);

struct MeasureOptions {
    /// Of measures, in this order, none twice; empty: those that are shown where nothing is asked
    /// for; "all": every one that has values for such rows. Of a network or of layers: of network
    /// measures; of pairs: of pair measures.
    std::vector<std::string> names;
    RowsOf of = RowsOf::participant;  ///< With municipality the view itself holds no others.
    bool only_municipalities = false; ///< The view holds no others, whatever has rows.
    ViewKind view = ViewKind::incidence;
    Weighting weighting = Weighting::newman; ///< Of a projection.
    std::size_t s = 1; ///< How many participants two arrangements share to be tied; at least 1.
    std::optional<Scale> scale;            ///< Of every measure, instead of its own.
    LayersBy layers_by = LayersBy::domain; ///< Of measures on layers, and of `layer`.
    std::string layer; ///< Only the arrangements of this layer, and who has one; empty: all.
    /// Unless empty: only these, computed on the whole; of arrangements and pairs: those in which
    /// one of these takes part.
    std::vector<OrganisationId> rows;
    std::optional<NullModel> null; ///< Beside every value, what chance would make of it.
    Execution execution;
};

/// A measured network: the table `code, name, kind, <measure>...`, of a network only the measures;
/// and what must be known beside it. A scale that is not a measure's own follows its column's name:
/// `betweenness_max`. With a null model four columns follow each measure: `_expected`, the mean
/// over samples; `_z`, how many standard deviations the value lies above it; `_p`, how often chance
/// lies as far off, both ways; `_q`, the same after Benjamini & Hochberg over the rows.
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
/// arrangements or the whole of a projection, for rows where a measure has no values, for a scale
/// that a measure does not know, and for a null model without samples.
[[nodiscard]] Measurement measure(const Network& network, const MeasureOptions& options = {});

} // namespace noaber
