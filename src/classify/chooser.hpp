#pragma once

#include <noaber/classify/evaluation.hpp>

namespace noaber::classification {

/// Leaves one case (the labels that name the same body) out after another, chooses from the others
/// what tells merged administrations from partial shared services, and judges the case by that.
///
/// Nothing that a person chose by knowing the case enters: no list of words and no threshold. A
/// case is judged by the mean of several settings, so that none is chosen by its outcome either.
[[nodiscard]] std::vector<LeftOut> leave_one_out(const Register& source,
                                                 std::span<const JudgedLabel> labels,
                                                 const Execution& execution);

} // namespace noaber::classification
