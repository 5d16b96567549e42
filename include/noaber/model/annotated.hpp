#pragma once

#include <noaber/model/register.hpp>

namespace noaber {

/// The annotation that says a field of one of two subjects on a date; of several the last begun.
/// Without a date all hold. O(annotations).
[[nodiscard]] std::optional<AnnotationId> annotation(const Register& source,
                                                     std::string_view code,
                                                     std::string_view other_code,
                                                     std::string_view field,
                                                     std::optional<Date> date);

/// The number that an annotation says of a version or its arrangement; nothing without one.
[[nodiscard]] std::optional<double> annotated_number(const Register& source,
                                                     VersionId version,
                                                     std::string_view field,
                                                     std::optional<Date> date);

/// The facts of arrangements that are numbers, and are known by annotation only.
namespace number_fact {
constexpr std::string_view exit_fee_years =
    "exit_fee_years"; ///< Yearly contributions that a fee is.
constexpr std::string_view exit_notice_months = "exit_notice_months";
constexpr std::string_view fixed_costs =
    "fixed_costs";                                  ///< The fraction of the costs that is fixed.
constexpr std::string_view spare_fte = "spare_fte"; ///< Staff that could take over services.
} // namespace number_fact

} // namespace noaber
