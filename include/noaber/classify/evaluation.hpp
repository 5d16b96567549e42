#pragma once

#include <noaber/classify/classify.hpp>
#include <noaber/classify/labels.hpp>
#include <noaber/core/execution.hpp>

#include <functional>

namespace noaber {

/// A share that was counted, with the interval in which it lies with 95% confidence.
/// Wilson, J. Am. Stat. Assoc. 22 (1927) 209.
struct CountedShare {
    std::size_t of = 0;  ///< How many have it.
    std::size_t all = 0; ///< Among how many; 0: the share does not apply.

    [[nodiscard]] std::optional<double> share() const;
    [[nodiscard]] std::optional<double> low() const;
    [[nodiscard]] std::optional<double> high() const;
};

/// An arrangement of choice that a labelled municipality took part in on the day it was judged.
struct LabelledBody {
    VersionId version;
    std::vector<OrganisationId> municipalities; ///< In being, in the register's order.
    bool only_municipalities = false;
};

/// A label, and what was found on the one day on which it is judged: the last of its days that the
/// register covers.
struct JudgedLabel {
    Label label;
    std::optional<Date> day;
    Message not_scored; ///< Why it does not count; empty where it does.
    std::optional<OrganisationId> municipality;
    std::string found; ///< The model, else a finding (a label's word), else not_determinable.
    std::optional<Model> leaning;
    Basis basis = Basis::unknown;
    std::vector<std::string> evidence;
    std::vector<LabelledBody> bodies;

    [[nodiscard]] bool scored() const { return not_scored.empty(); }
    [[nodiscard]] bool right() const { return found == label.word; }
};

/// A case of the labels that was left out while words, forms and domains were weighed anew.
struct LeftOut {
    std::vector<std::size_t> labels;     ///< Positions in Evaluation::labels.
    std::vector<bool> merged;            ///< Parallel: whether it was then found merged.
    std::optional<VersionId> body;       ///< The nearest to a merged administration.
    std::optional<double> score;         ///< Of that body; over 0 is merged.
    std::vector<std::string> for_merged; ///< Its features that weighed most, the heaviest first.
    std::vector<std::string> for_another;
};

/// What labels say against what was found.
struct Evaluation {
    std::vector<JudgedLabel> labels; ///< In the order of the file.
    /// On the register's own day: municipalities that were found merged and that no label is about.
    std::vector<JudgedLabel> called_merged;
    std::vector<LeftOut> left_out; ///< Empty unless asked for.
};

struct EvaluationOptions {
    /// The network of a day; without one, of the register's own.
    std::function<Network(std::optional<Date>)> network;
    /// The municipality of a name. Throws Fault::usage where there is none: the label is listed.
    std::function<OrganisationId(const Network&, std::string_view)> find;
    const ModelRules* rules = &dutch_models();
    Language language = Language::english; ///< Of the evidence.
    /// Also judges each case by features that are chosen anew from the others: words of title and
    /// purpose, the themes that they speak of, legal forms, registered themes.
    bool cross_validate = false;
    Execution execution = {};
};

/// Judges labels. A label of which all days lie before the register was complete is not scored.
/// Cost: a classification for each day; with cross-validation some seconds more.
[[nodiscard]] Evaluation
evaluate(const Register& source, std::span<const Label> labels, const EvaluationOptions& options);

/// `rules, answer, labels, model, by, found, missed, wrong, recall, ..., precision, ..., f1`:
/// merged administrations against partial shared services first, then every model against all
/// labels.
[[nodiscard]] Table evaluation_table(const Evaluation& evaluation);
/// `label, found, municipalities, share, share_low, share_high`
[[nodiscard]] Table confusion_table(const Evaluation& evaluation);
/// Every label that was judged wrongly, with its evidence.
[[nodiscard]] Table miss_table(const Evaluation& evaluation, const Register& source);
/// Every label, judged or not, and why not.
[[nodiscard]] Table label_table(const Evaluation& evaluation, const Register& source);
/// Evaluation::called_merged, for a reader to judge.
[[nodiscard]] Table called_merged_table(const Evaluation& evaluation, const Register& source);
/// Evaluation::left_out, a row for each case.
[[nodiscard]] Table left_out_table(const Evaluation& evaluation, const Register& source);

} // namespace noaber
