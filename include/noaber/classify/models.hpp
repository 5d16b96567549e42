#pragma once

#include <noaber/classify/indicator.hpp>

namespace noaber {

/// Ways in which a municipality is organised, and the two answers that name none of them.
enum class Model {
    execution,
    regie,
    alliance,
    merged_administration,
    opportunistic,
    mixed,            ///< Two models are determined, and too near to choose.
    not_determinable, ///< What is known does not decide.
};
[[nodiscard]] std::span<const Word<Model>> words(Model);

/// A condition of a model on an indicator: how far it holds runs in a straight line from 0 at
/// `none_at` to 1 at `full_at`, whichever is the larger.
struct Condition {
    const Indicator* indicator = nullptr;
    double none_at = 0;
    double full_at = 0;
    double weight = 1;
    bool proxy = false;       ///< Stands in for staff figures: left out where those are known.
    bool where_known = false; ///< Left out where there is no value; else it then does not hold.
    std::string either;       ///< Of a model's conditions with the same word, the best one counts.
    std::string reason;
    std::string reason_nl; ///< The same in Dutch; empty: not translated.

    /// How far it holds, from 0 to 1; not at all where there is no value.
    [[nodiscard]] double holds(const std::optional<double>& value) const;
};

/// How a model is recognised.
struct ModelRule {
    Model model = Model::not_determinable;
    DataLevel scored_from = DataLevel::memberships; ///< Below it, the model has no score.
    /// From this level on, a high score is more than a leaning; unset: never.
    std::optional<DataLevel> determined_from;
    std::vector<Condition> conditions;
};

/// All that is a matter of judgement, from a file of rules.
struct ModelRules {
    std::vector<ModelRule> models; ///< Of equal scores the first here wins.
    std::vector<TaskCluster> clusters;
    double determined_at = 0;                ///< The least score that determines a model.
    double mixed_under = 0;                  ///< A smaller margin is no choice.
    std::int64_t indicative_over = 0;        ///< Inhabitants.
    std::size_t partial_service_at_most = 0; ///< Municipalities in a partial shared service.
};

/// Reads rules from TOML: all of them, or with `extends = "default"` what differs from those that
/// are compiled in; a model then takes the place of the one of its name. Throws Fault::input with
/// line and column for what is missing, unknown or without a reason.
[[nodiscard]] ModelRules parse_model_rules(std::string_view toml, const std::string& file);

/// The rules that are compiled in, from data/nl/models.toml.
[[nodiscard]] const ModelRules& dutch_models();

} // namespace noaber
