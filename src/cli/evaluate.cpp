#include "cli/evaluate.hpp"

#include <noaber/classify/evaluation.hpp>
#include <noaber/io/names.hpp>

#include <algorithm>
#include <array>

namespace noaber::cli {

namespace {

struct Judged {
    Evaluation evaluation;
    const Register& source;
};

std::span<const Shown<Judged>> tables()
{
    static const std::array all{
        Shown<Judged>{"evaluation", message("recall, precision and F1 of each model"),
                      [](const Judged& judged) { return evaluation_table(judged.evaluation); }},
        Shown<Judged>{"confusion", message("labels against what was found, with intervals"),
                      [](const Judged& judged) { return confusion_table(judged.evaluation); }},
        Shown<Judged>{
            "misses", message("every label that was judged wrongly, with its evidence"),
            [](const Judged& judged) { return miss_table(judged.evaluation, judged.source); }},
        Shown<Judged>{
            "labels", message("every label, and why one is not scored"),
            [](const Judged& judged) { return label_table(judged.evaluation, judged.source); }},
        Shown<Judged>{"called_merged",
                      message("municipalities that are found merged and that no label is about"),
                      [](const Judged& judged) {
                          return called_merged_table(judged.evaluation, judged.source);
                      }},
        Shown<Judged>{
            "left_out", message("each case, judged by what was chosen without it"),
            [](const Judged& judged) { return left_out_table(judged.evaluation, judged.source); }},
    };
    return all;
}

/// What was counted, in a line: merged administrations against partial shared services.
void remark(const Session& session, const Evaluation& evaluation)
{
    const auto& labels = evaluation.labels;
    const auto scored = static_cast<std::size_t>(std::count_if(
        labels.begin(), labels.end(), [](const JudgedLabel& each) { return each.scored(); }));
    const auto right = static_cast<std::size_t>(
        std::count_if(labels.begin(), labels.end(),
                      [](const JudgedLabel& each) { return each.scored() && each.right(); }));
    session.remark(message("{} labels, {} scored, {} right; {} municipalities found merged without "
                           "a label",
                           labels.size(), scored, right, evaluation.called_merged.size()));
}

} // namespace

std::vector<Choice> evaluation_tables()
{
    return choices(tables());
}

void run_evaluation(Session& session, const ModelRules& rules)
{
    const LabelFile labels = read_labels(session.arguments().value("evaluate").value());
    const Reading reading = session.read();
    const EvaluationOptions options{
        .network = [&](std::optional<Date> day) { return session.network(reading.content, day); },
        .find = [](const Network& network,
                   std::string_view name) { return find_municipality(network, name); },
        .rules = &rules,
        .language = session.table_language(),
        .cross_validate = session.arguments().flag("cross-validate"),
        .execution = session.execution()};
    const Judged judged{evaluate(reading.content, labels.labels, options), reading.content};
    Provenance provenance =
        session.provenance(reading, session.network(reading.content, std::nullopt));
    provenance.sources.push_back(labels.source);
    provenance.caveats.push_back(
        message("labels are few and not drawn at random: read the intervals"));
    show(session, tables(), judged, provenance);
    remark(session, judged.evaluation);
}

} // namespace noaber::cli
