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

/// The same of a version or its arrangement.
[[nodiscard]] std::optional<AnnotationId> annotation(const Register& source,
                                                     VersionId version,
                                                     std::string_view field,
                                                     std::optional<Date> date);

/// The number that an annotation says of a version or its arrangement; nothing without one.
[[nodiscard]] std::optional<double> annotated_number(const Register& source,
                                                     VersionId version,
                                                     std::string_view field,
                                                     std::optional<Date> date);

/// The number that an annotation says of an organisation; nothing without one.
[[nodiscard]] std::optional<double> annotated_number(const Register& source,
                                                     OrganisationId organisation,
                                                     std::string_view field,
                                                     std::optional<Date> date);

/// Of an arrangement: the first day on which who leaves can be out of it.
constexpr std::string_view exit_first_date = "exit_first_date";

/// The facts that are numbers, and are known by annotation only: of organisations.
namespace number_attribute {
constexpr std::string_view exit_tolerance =
    "exit_tolerance"; ///< The rise of its contribution, a fraction, past which it leaves.
constexpr std::string_view free_reserves_eur = "free_reserves_eur"; ///< That an exit could use.
constexpr std::string_view buffer_available_eur = "buffer_available_eur"; ///< For setbacks.
constexpr std::string_view buffer_required_eur = "buffer_required_eur"; ///< What its risks ask for.
constexpr std::string_view buffer_ratio = "buffer_ratio"; ///< The one over the other, as published.
} // namespace number_attribute

/// The same of arrangements.
namespace number_fact {
constexpr std::string_view exit_fee_years =
    "exit_fee_years"; ///< Yearly contributions that a fee is.
constexpr std::string_view exit_notice_months = "exit_notice_months";
constexpr std::string_view fixed_costs =
    "fixed_costs";                                  ///< The fraction of the costs that is fixed.
constexpr std::string_view spare_fte = "spare_fte"; ///< Staff that could take over services.
} // namespace number_fact

} // namespace noaber
