#pragma once

#include <noaber/classify/classify.hpp>
#include <noaber/core/execution.hpp>

namespace noaber {

/// Something that could have been otherwise.
enum class ChangeKind {
    threshold, ///< A number in the rules.
    ended,     ///< One of its arrangements of choice is no more.
    re_scoped, ///< One of them does more or less of its work than is known.
    joined,    ///< It takes part in an arrangement of choice of one of its partners.
};
[[nodiscard]] std::span<const Word<ChangeKind>> words(ChangeKind);

/// A number in the rules, moved until the answer changes.
struct MovedThreshold {
    std::optional<Model> of;              ///< A model's condition on the indicator; or of all.
    const Indicator* indicator = nullptr; ///< Unset: see `Flip::what`.
    double from = 0;
    double to = 0;
    double distance = 0; ///< The change, as a share of `from`.
};

/// One change, by itself, that gives another answer. An answer is the model where it is determined,
/// else the leaning.
struct Flip {
    ChangeKind kind = ChangeKind::threshold;
    std::string what; ///< `alliance: soft_crossing, full_at`, or what people call the arrangement.
    std::optional<MovedThreshold> threshold;
    std::optional<Scope> from; ///< What the scope is, and what it would be.
    std::optional<Scope> to;
    std::optional<Model> answer; ///< What it would then be; nothing: no leaning.
};

/// All single changes that give a municipality another answer: thresholds first, the nearest of
/// them first (up to twice or none of the value, found to a thousandth); then facts. None for a
/// model that an annotation gives. Cost: some milliseconds.
[[nodiscard]] std::vector<Flip> flips(const Classification& found, std::size_t municipality);

/// The smallest of these changes as sentences that name arrangements, for analysts thresholds too.
[[nodiscard]] std::vector<std::string> flip_sentences(const Classification& found,
                                                      std::size_t municipality,
                                                      Language language,
                                                      Audience audience = Audience::analyst);

struct StabilityOptions {
    std::size_t trials = 1000; ///< 1 to 1,000,000.
    std::uint64_t seed = 1;    ///< Same seed, same answer, on every machine and thread count.
    Execution execution = {};
};

/// How an answer stands small errors in what is known and in what is chosen.
struct Stability {
    std::size_t trials = 0;
    std::size_t kept = 0;       ///< Trials in which the answer stayed.
    std::optional<Model> other; ///< The most frequent other answer, if any.
};

/// Perturbs each municipality again and again: every threshold times a factor from 0.9 to 1.1, and
/// 5% of its participations in arrangements of choice, at least one, dropped or swapped with one of
/// a neighbour: a partner, in whose place it comes. By municipality, nothing for one whose model an
/// annotation gives, and for those not asked for.
/// Throws Fault::usage for a number of trials that is out of range, Interrupted when asked to stop.
[[nodiscard]] std::vector<std::optional<Stability>>
stability(const Classification& found, const RowsAsked& rows, const StabilityOptions& options = {});

/// `code, name, answer, change, what, from, to, distance, then`
[[nodiscard]] Table
flip_table(const Classification& found, const RowsAsked& rows, const Execution& execution = {});
/// `code, name, answer, stability, low, high, trials, other`
[[nodiscard]] Table stability_table(const Classification& found,
                                    const RowsAsked& rows,
                                    const StabilityOptions& options = {});

} // namespace noaber
