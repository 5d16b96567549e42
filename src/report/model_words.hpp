#pragma once

#include "report/background.hpp"
#include "report/teller.hpp"

namespace noaber::report {

/// What is found on how a municipality is organised, in a few words: the model, or else the leaning
/// and that it is no more.
[[nodiscard]] std::string found_model(const Teller& teller, const Classified& answer);

/// What a model is, in one sentence; empty for answers that name none.
[[nodiscard]] Message meaning(Model model);

/// What an answer rests on and what would change it, for a council: without the names of rules and
/// indicators, which `noaber classify` tells.
[[nodiscard]] std::vector<std::string>
evidence_in_words(const Teller& teller, const Classification& found, std::size_t municipality);
[[nodiscard]] std::vector<std::string>
changes_in_words(const Teller& teller, const Classification& found, std::size_t municipality);

} // namespace noaber::report
