#pragma once

#include <noaber/classify/classify.hpp>

namespace noaber::classification {

/// "Borne, Hengelo and Losser"
[[nodiscard]] std::string listed(const std::vector<std::string>& names, Language language);

/// What one of its arrangements of choice says about a municipality: whether it is a merged
/// administration or a partial shared service, and who is its host, each with how that is known.
[[nodiscard]] std::vector<std::string> arrangement_evidence(const Classification& found,
                                                            Vertex municipality,
                                                            Vertex arrangement,
                                                            Language language,
                                                            Audience audience);

} // namespace noaber::classification
