#pragma once

#include "classify/word_features.hpp"

#include <noaber/classify/evaluation.hpp>

namespace noaber::classification {

/// Labels that name the same body, all of merged administrations or all of partial services.
struct Case {
    std::vector<std::size_t> labels; ///< Positions in Cases::labels.
    bool merged = false;
    /// The body that the labels are about: the small one that all their municipalities share, and
    /// whose title has most words of the name in the labels; nothing where there is none.
    std::optional<LabelledBody> body;
};

/// What the chooser learns from.
struct Cases {
    const Register& source;
    std::span<const JudgedLabel> labels;
    WordFeatures features;
    std::vector<Case> all;

    [[nodiscard]] ArrangementId arrangement(const LabelledBody& body) const
    {
        return source.versions().arrangement[body.version];
    }
    /// The arrangement of a case's body, if it has one.
    [[nodiscard]] std::vector<ArrangementId> arrangement_of(std::size_t one) const;
};

/// The cases among the scored labels of merged administrations and partial shared services, in the
/// order of the labels.
[[nodiscard]] Cases cases_of(const Register& source, std::span<const JudgedLabel> labels);

} // namespace noaber::classification
