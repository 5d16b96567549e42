#pragma once

#include <noaber/classify/classify.hpp>

namespace noaber::classification {

/// The values of all indicators for one municipality, in the order of the registry.
using Values = std::vector<std::optional<double>>;

/// The numbers in rules that are a matter of judgement.
struct Thresholds {
    struct Band {
        double none_at = 0;
        double full_at = 0;
    };
    std::vector<Band> bands; ///< Of all conditions, model after model.
    double determined_at = 0;
    double mixed_under = 0;
};
[[nodiscard]] Thresholds thresholds_of(const ModelRules& rules);

/// What rules say about values: nothing else enters.
struct Judgement {
    std::vector<ModelScore> scores; ///< Parallel to the rules' models.
    std::optional<Model> leaning;   ///< The highest score above 0.
    std::optional<Model> second;    ///< The next.
    std::optional<double> margin;   ///< Between the two.
    Model model = Model::not_determinable;

    /// What a reader takes it for: the model, else the leaning.
    [[nodiscard]] std::optional<Model> answer() const
    {
        return model == Model::not_determinable ? leaning : std::optional{model};
    }
};
[[nodiscard]] Judgement
judge(const ModelRules& rules, const Thresholds& thresholds, const Values& values, DataLevel level);

/// The place of an indicator in the registry.
[[nodiscard]] std::size_t place_of(const Indicator& indicator);

} // namespace noaber::classification
