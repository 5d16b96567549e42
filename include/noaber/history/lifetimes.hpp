#pragma once

#include <noaber/history/events.hpp>

namespace noaber {

/// By what arrangements are told apart; as they were when they came into view.
enum class LifeBy {
    all,    ///< Not at all.
    form,   ///< Legal form.
    domain, ///< The themes of its policy domains: one with two counts in both.
    size,   ///< How many municipalities take part.
};
[[nodiscard]] std::span<const Word<LifeBy>> words(LifeBy);

/// What is looked at: every arrangement in force on some day of [from, to).
struct LifetimeOptions {
    Date from;
    Date to;
    LifeBy by = LifeBy::all;
};

/// How likely an arrangement is to live to an age: Kaplan & Meier with bands.
///
/// One row for each age in years at which one of the group ended: `group, age, at_risk, ended,
/// survival, standard_error, low, high`. Age counts from the first day that is known, also of an
/// accession. An arrangement comes into view on `from` or when it is first registered, so the old
/// ones are not taken for ones that were watched from their birth. One that is continued as another
/// or that municipal mergers end goes out of view; every other end counts.
/// Kaplan & Meier, J. Am. Stat. Assoc. 53 (1958) 457; the error after Greenwood (1926); bands of
/// 95% of log(-log S): Kalbfleisch & Prentice (1980). O(arrangements * ends). Throws Fault::usage
/// when `to` is not after `from`.
[[nodiscard]] Table survival_table(const Register& source, const LifetimeOptions& options);

/// How much comes and goes, for each group: `group, arrangements, years, started, ended, by_merger,
/// continued, ended_per_100_years, participation_years, entries, exits, exits_per_1000_years`.
///
/// Years are those in force in [from, to), participations those of municipalities. Starts are new
/// arrangements, not those that were registered late. Throws as survival_table.
[[nodiscard]] Table churn_table(const Register& source, const LifetimeOptions& options);

} // namespace noaber
