#include <noaber/classify/evaluation.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <map>

namespace noaber {

namespace {

/// For each scored label whether it is of the model, and whether that was found.
struct Trial {
    std::string of; ///< The body that it is about, or the municipality.
    bool is = false;
    bool found = false;
};

struct Counts {
    std::size_t found = 0;
    std::size_t missed = 0;
    std::size_t wrong = 0;

    [[nodiscard]] CountedShare recall() const { return {found, found + missed}; }
    [[nodiscard]] CountedShare precision() const { return {found, found + wrong}; }
    [[nodiscard]] std::optional<double> f1() const
    {
        const auto all = static_cast<double>(2 * found + missed + wrong);
        return all > 0 ? std::optional{2.0 * static_cast<double>(found) / all} : std::nullopt;
    }
};

Counts counts(const std::vector<Trial>& trials)
{
    Counts result;
    for (const Trial& each : trials) {
        result.found += each.is && each.found ? 1U : 0U;
        result.missed += each.is && !each.found ? 1U : 0U;
        result.wrong += !each.is && each.found ? 1U : 0U;
    }
    return result;
}

/// The same by body: found where it is found of more than half of its municipalities.
std::vector<Trial> by_body(const std::vector<Trial>& trials)
{
    std::map<std::pair<std::string, bool>, CountedShare> bodies;
    for (const Trial& each : trials) {
        CountedShare& body = bodies[{each.of, each.is}];
        body.of += each.found ? 1U : 0U;
        ++body.all;
    }
    std::vector<Trial> result;
    for (const auto& [body, found] : bodies) {
        result.push_back({body.first, body.second, 2 * found.of > found.all});
    }
    return result;
}

bool is_merged(const JudgedLabel& judged)
{
    return judged.label.word == word(Model::merged_administration);
}

bool merged_or_partial(const JudgedLabel& judged)
{
    return judged.scored() && (is_merged(judged) || judged.label.word == partial_shared_service);
}

const std::string& body_of(const JudgedLabel& judged)
{
    return judged.label.arrangement.empty() ? judged.label.municipality : judged.label.arrangement;
}

/// Merged administrations against partial shared services, by the rules.
std::vector<Trial> as_shipped(const Evaluation& evaluation)
{
    std::vector<Trial> result;
    for (const JudgedLabel& judged : evaluation.labels) {
        if (merged_or_partial(judged)) {
            result.push_back({body_of(judged), is_merged(judged),
                              judged.found == word(Model::merged_administration)});
        }
    }
    return result;
}

/// The same, by what was chosen without the case.
std::vector<Trial> left_out(const Evaluation& evaluation)
{
    std::vector<Trial> result;
    for (const LeftOut& each : evaluation.left_out) {
        for (std::size_t k = 0; k < each.labels.size(); ++k) {
            const JudgedLabel& judged = evaluation.labels[each.labels[k]];
            result.push_back({body_of(judged), is_merged(judged), each.merged[k]});
        }
    }
    return result;
}

/// One model against all others, over all scored labels.
std::vector<Trial> of_model(const Evaluation& evaluation, std::string_view model, bool leaning)
{
    std::vector<Trial> result;
    for (const JudgedLabel& judged : evaluation.labels) {
        if (judged.scored()) {
            const bool leans = judged.leaning && word(*judged.leaning) == model;
            result.push_back({body_of(judged), judged.label.word == model,
                              leaning ? leans : judged.found == model});
        }
    }
    return result;
}

Cell fraction(const std::optional<double>& value)
{
    return value ? Cell{*value} : Cell{Missing::not_applicable};
}

void add_share(std::vector<Cell>& row, const CountedShare& share)
{
    row.push_back(fraction(share.share()));
    row.push_back(fraction(share.low()));
    row.push_back(fraction(share.high()));
}

void add_row(Table& table, std::vector<Cell> row, const std::vector<Trial>& trials)
{
    const Counts found = counts(trials);
    for (const std::size_t count : {found.found, found.missed, found.wrong}) {
        row.emplace_back(static_cast<std::int64_t>(count));
    }
    add_share(row, found.recall());
    add_share(row, found.precision());
    row.push_back(fraction(found.f1()));
    table.add(std::move(row));
}

std::vector<TableColumn> share_columns(const std::string& name, Message title, Message definition)
{
    const Message interval = message("End of Wilson's interval of 95%, J. Am. Stat. Assoc. 22 "
                                     "(1927) 209.");
    return {{name, std::move(title), "fraction", std::move(definition)},
            {name + "_low", message("From"), "fraction", interval},
            {name + "_high", message("To"), "fraction", interval}};
}

Table empty_evaluation()
{
    std::vector<TableColumn> columns{
        {"rules", message("Rules"), "",
         message("As shipped, or chosen anew without the case that is judged.")},
        {"answer", message("Answer"), "",
         message("What is judged: the model, or the leaning, which is an indication only.")},
        {"labels", message("Labels"), "",
         message("Merged administrations and partial shared services only, or all.")},
        {"model", message("Model"), "", message("What was to be found.")},
        {"by", message("By"), "",
         message("What is counted: municipalities, or bodies, found where more than half of their "
                 "municipalities are.")},
        {"found", message("Found"), "count", message("Labelled so, and found.")},
        {"missed", message("Missed"), "count", message("Labelled so, and not found.")},
        {"wrong", message("Wrong"), "count", message("Found, and labelled otherwise.")}};
    append(columns, share_columns("recall", message("Recall"),
                                  message("Found as a share of all that are labelled so.")));
    append(columns, share_columns("precision", message("Precision"),
                                  message("Found as a share of all that are called so.")));
    columns.push_back({"f1", message("F1"), "fraction",
                       message("The harmonic mean of recall and precision. Van Rijsbergen, "
                               "Information Retrieval (1979).")});
    return {"evaluation", message("What was found of what labels say"), std::move(columns)};
}

} // namespace

Table evaluation_table(const Evaluation& evaluation)
{
    Table result = empty_evaluation();
    const Term shipped{"as_shipped", text("as shipped")};
    const Term anew{"left_out", text("case left out")};
    const Term model{"model", text("model")};
    const Term leaning{"leaning", text("leaning")};
    const Term pair{"merged_and_partial", text("merged and partial")};
    const Term all{"all", text("all")};
    const Term municipality{"municipality", text("municipality")};
    const Term body{"body", text("body")};
    const auto add_both = [&](const Term& rules, const std::vector<Trial>& trials) {
        const Term merged = term(Model::merged_administration);
        add_row(result, {rules, model, pair, merged, municipality}, trials);
        add_row(result, {rules, model, pair, merged, body}, by_body(trials));
    };
    add_both(shipped, as_shipped(evaluation));
    if (!evaluation.left_out.empty()) {
        add_both(anew, left_out(evaluation));
    }
    for (const Term& answer : {model, leaning}) {
        for (const Word<Model>& each : words(Model{})) {
            if (each.value != Model::not_determinable && each.value != Model::mixed) {
                add_row(result, {shipped, answer, all, term(each.value), municipality},
                        of_model(evaluation, each.word, answer == leaning));
            }
        }
    }
    return result;
}

Table confusion_table(const Evaluation& evaluation)
{
    std::vector<TableColumn> columns{
        {"label", message("Label"), "", message("What the source says.")},
        {"found", message("Found"), "",
         message("The model; where none is determined, a finding or not_determinable.")},
        {"municipalities", message("Municipalities"), "count", message("Labels that are scored.")}};
    append(columns, share_columns("share", message("Share"), message("Of those with this label.")));
    Table result{"confusion", message("Labels against what was found"), std::move(columns)};
    std::map<std::pair<std::string, std::string>, std::size_t> count;
    std::map<std::string, std::size_t> of_label;
    for (const JudgedLabel& judged : evaluation.labels) {
        if (judged.scored()) {
            ++count[{judged.label.word, judged.found}];
            ++of_label[judged.label.word];
        }
    }
    for (const auto& [pair, municipalities] : count) {
        std::vector<Cell> row{pair.first, pair.second, static_cast<std::int64_t>(municipalities)};
        add_share(row, {municipalities, of_label[pair.first]});
        result.add(std::move(row));
    }
    return result;
}

} // namespace noaber
