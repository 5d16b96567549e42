#pragma once

#include <noaber/classify/models.hpp>
#include <noaber/table/table.hpp>

namespace noaber {

/// Whether others do work for a municipality, or it does work for others.
enum class HostRole { none, host, guest, both };
[[nodiscard]] std::span<const Word<HostRole>> words(HostRole);

/// A model's score, and what each condition of its rule adds to it.
struct ModelScore {
    std::optional<double> score;              ///< 0 to 1; nothing below the model's data level.
    std::vector<std::optional<double>> holds; ///< By condition, 0 to 1; nothing where left out.
};

/// The answer for one municipality.
struct Classified {
    OrganisationId municipality;
    Model model = Model::not_determinable;
    Basis basis = Basis::unknown; ///< How the model is known; unknown where it is not determined.
    bool is_annotated = false;    ///< An annotation gives the model; then it is curated.
    std::string annotated_by;     ///< The annotation's source.
    std::optional<Model> leaning; ///< The highest score above 0.
    std::optional<Model> second;  ///< The next.
    std::optional<double> margin; ///< Between the two.
    DataLevel level = DataLevel::memberships;
    std::optional<bool> indicative; ///< More inhabitants than the models were meant for.
    HostRole host = HostRole::none;
    std::vector<ModelScore> scores; ///< Parallel to the rules' models.
};

/// How near the second model is to the leaning.
enum class SecondModel {
    far,   ///< Or there is none.
    near,  ///< Nearer than the rules ask of two that differ.
    equal, ///< To what doubles can tell; the first in the rules is the leaning.
};
[[nodiscard]] SecondModel distance_of_second(const Classified& answer, const ModelRules& rules);

/// The answers for a network, with all that they were made of.
///
/// An answer depends on the municipality's own arrangements and who takes part in them, and on
/// nothing else: percentiles are shown, never used. The network and the rules must outlive it.
struct Classification {
    const Network* network = nullptr;
    const ModelRules* rules = nullptr;
    Cooperation view;
    std::vector<IndicatorValues> values; ///< By indicator, then municipality.
    std::vector<Classified> answers;     ///< By municipality.
};

/// Classifies every municipality in being. Time: of the Netherlands, well under 0.1 s.
/// Throws Fault::input for an annotation of a model that there is not.
[[nodiscard]] Classification classify(const Network& network,
                                      const ModelRules& rules = dutch_models());

/// For whom sentences are: analysts look rules, versions and thresholds up; councils read.
enum class Audience { analyst, council };

/// What the answer for a municipality rests on, what was left out, what cannot be known and what
/// would settle it: sentences that name arrangements and numbers, for analysts rules and versions.
[[nodiscard]] std::vector<std::string> evidence(const Classification& found,
                                                std::size_t municipality,
                                                Language language,
                                                Audience audience = Audience::analyst);

/// Which municipalities get a row: all where there are none.
using RowsAsked = std::vector<OrganisationId>;

/// The main table: `code, name, model, leaning, ...`.
[[nodiscard]] Table
classification_table(const Classification& found, const RowsAsked& rows, Language language);
/// `code, name, indicator, value, percentile`, a row for each municipality and indicator.
[[nodiscard]] Table indicator_table(const Classification& found, const RowsAsked& rows);
/// `code, name, indicator, arrangement, ...`: on which of its arrangements each indicator of a
/// municipality rests.
[[nodiscard]] Table behind_table(const Classification& found, const RowsAsked& rows);
/// `indicator, code, level, applies_to, p10, p25, p50, p75, p90, unit, definition`.
[[nodiscard]] Table indicator_summary(const Classification& found, Language language);
/// `topic, item, value, share, remark`: everything about one municipality.
/// Throws Fault::usage for one that is not in the view.
[[nodiscard]] Table
explanation(const Classification& found, OrganisationId municipality, Language language);

} // namespace noaber
