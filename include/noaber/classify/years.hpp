#pragma once

#include <noaber/classify/classify.hpp>
#include <noaber/core/execution.hpp>

#include <functional>

namespace noaber {

/// How far apart the days are on which answers are given.
enum class Every { year, quarter, month };
[[nodiscard]] std::span<const Word<Every>> words(Every);

/// The days from `from` up to and including `to`, each so long after the one before; the day of the
/// month stays, or is the last of a shorter month. Throws Fault::usage where `to` lies before.
[[nodiscard]] std::vector<Date> days_of(Date from, Date to, Every every);

/// The answer for a municipality on a day.
struct DatedAnswer {
    OrganisationId municipality;
    Date day;
    Model model = Model::not_determinable;
    std::optional<Model> leaning;
    Basis basis = Basis::unknown;
    DataLevel level = DataLevel::memberships;
    std::string body;        ///< That does the work of its whole organisation, if one does.
    bool is_filling = false; ///< The source was still being filled: what is absent may only not be
                             ///< registered.
};

struct YearsOptions {
    std::vector<Date> days;
    std::function<Network(std::optional<Date>)> network; ///< The network of a day.
    const ModelRules* rules = &dutch_models();
    Execution execution = {};
};

/// The answers of all days, for each municipality in turn those days on which it was in being, from
/// the versions in force. Cost: a classification for each day.
[[nodiscard]] std::vector<DatedAnswer> through_time(const Register& source,
                                                    const YearsOptions& options);

/// `code, name, day, model, leaning, basis, level, body, remark`
[[nodiscard]] Table years_table(std::span<const DatedAnswer> answers,
                                const RowsAsked& rows,
                                const Register& source,
                                Language language);
/// `code, name, what, before, after, last_day, first_day, remark`: where the model, or the leaning,
/// is not the one of the day before.
[[nodiscard]] Table transition_table(std::span<const DatedAnswer> answers,
                                     const RowsAsked& rows,
                                     const Register& source,
                                     Language language);

} // namespace noaber
