#pragma once

#include "report/background.hpp"
#include "report/teller.hpp"

namespace noaber::report {

/// What is found on how a municipality is organised, in a few words: the model, or else the leaning
/// with what comes close to it, and that it is no more.
[[nodiscard]] std::string
found_model(const Teller& teller, const Classified& answer, const ModelRules& rules);

/// What a model is, in one sentence; empty for answers that name none.
[[nodiscard]] Message meaning(Model model);

} // namespace noaber::report
