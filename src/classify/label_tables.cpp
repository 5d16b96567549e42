#include <noaber/classify/evaluation.hpp>
#include <noaber/core/text.hpp>

namespace noaber {

namespace {

TableColumn code_column()
{
    return {"code", message("Code"), "", message("Code of the municipality.")};
}

TableColumn name_column()
{
    return {"name", message("Name"), "", message("As the label names it.")};
}

std::vector<TableColumn> judged_columns()
{
    return {code_column(),
            name_column(),
            {"label", message("Label"), "", message("What the source says.")},
            {"day", message("Day"), "",
             message("The day on which it is judged: the last of its days that the register "
                     "covers.")},
            {"found", message("Found"), "",
             message("The model; where none is determined, a finding or not_determinable.")},
            {"leaning", message("Leaning"), "",
             message("The model with the highest score on what is known: an indication.")}};
}

Cell text_cell(const std::string& text)
{
    return text.empty() ? Cell{Missing::not_applicable} : Cell{text};
}

Cell leaning_cell(const JudgedLabel& judged)
{
    return judged.leaning ? Cell{term(*judged.leaning)} : Cell{Missing::not_applicable};
}

Cell code_cell(const JudgedLabel& judged, const Register& source)
{
    return judged.municipality ? Cell{source.organisations().code[*judged.municipality]}
                               : Cell{Missing::absent};
}

std::vector<Cell> judged_cells(const JudgedLabel& judged, const Register& source)
{
    return {code_cell(judged, source),
            judged.label.municipality,
            judged.label.word,
            judged.day ? Cell{to_string(*judged.day)} : Cell{Missing::not_applicable},
            text_cell(judged.found),
            leaning_cell(judged)};
}

TableColumn evidence_column()
{
    return {"evidence", message("Evidence"), "",
            message("What the answer rests on, what was left out, what is not known and what would "
                    "settle it.")};
}

} // namespace

Table miss_table(const Evaluation& evaluation, const Register& source)
{
    std::vector<TableColumn> columns = judged_columns();
    append(columns, {{"arrangement", message("Arrangement"), "", message("The body in the label.")},
                     {"confidence", message("Confidence"), "", message("Of the label.")},
                     {"source", message("Source"), "", message("Of the label.")},
                     evidence_column()});
    Table result{"misses", message("Labels that were judged wrongly"), std::move(columns)};
    for (const JudgedLabel& judged : evaluation.labels) {
        if (judged.scored() && !judged.right()) {
            std::vector<Cell> row = judged_cells(judged, source);
            row.push_back(text_cell(judged.label.arrangement));
            row.push_back(text_cell(judged.label.confidence));
            row.push_back(text_cell(judged.label.source));
            row.emplace_back(join(judged.evidence, " "));
            result.add(std::move(row));
        }
    }
    return result;
}

Table label_table(const Evaluation& evaluation, const Register& source)
{
    std::vector<TableColumn> columns = judged_columns();
    append(columns,
           {{"verdict", message("Verdict"), "", message("Right, wrong, or not scored.")},
            {"remark", message("Remark"), "", message("Why it is not scored.")},
            {"arrangement", message("Arrangement"), "", message("The body in the label.")}});
    Table result{"labels", message("Labels"), std::move(columns)};
    for (const JudgedLabel& judged : evaluation.labels) {
        std::vector<Cell> row = judged_cells(judged, source);
        row.push_back(!judged.scored() ? Term{"not_scored", text("not scored")}
                      : judged.right() ? Term{"right", text("right")}
                                       : Term{"wrong", text("wrong")});
        row.push_back(judged.scored() ? Cell{Missing::not_applicable}
                                      : Cell{judged.not_scored.in(Language::english)});
        row.push_back(text_cell(judged.label.arrangement));
        result.add(std::move(row));
    }
    return result;
}

Table called_merged_table(const Evaluation& evaluation, const Register& source)
{
    Table result{"called_merged",
                 message("Found merged, and without a label"),
                 {code_column(),
                  {"name", message("Name"), "", message("What it is called.")},
                  {"basis", message("Basis"), "", message("How the model is known.")},
                  evidence_column()}};
    for (const JudgedLabel& called : evaluation.called_merged) {
        result.add({code_cell(called, source), source.organisations().name[*called.municipality],
                    term(called.basis), join(called.evidence, " ")});
    }
    return result;
}

Table left_out_table(const Evaluation& evaluation, const Register& source)
{
    Table result{
        "left_out",
        message("Cases, each judged by what was chosen without it"),
        {{"arrangement", message("Arrangement"), "", message("The body in the labels.")},
         {"label", message("Label"), "", message("What the source says.")},
         {"municipalities", message("Municipalities"), "count", message("With this label.")},
         {"merged", message("Found merged"), "count", message("Those that were found merged.")},
         {"score", message("Score"), "",
          message("Of the nearest body, log odds; over 0 is merged. Not applicable where there is "
                  "no body of municipalities only, of a known form and size.")},
         {"body", message("Body"), "", message("The nearest to a merged administration.")},
         {"for_merged", message("For"), "", message("What weighed most for merged.")},
         {"for_another", message("Against"), "", message("What weighed most against it.")}}};
    for (const LeftOut& each : evaluation.left_out) {
        const Label& label = evaluation.labels[each.labels.front()].label;
        const auto merged = std::count(each.merged.begin(), each.merged.end(), true);
        result.add(
            {label.arrangement.empty() ? label.municipality : label.arrangement, label.word,
             static_cast<std::int64_t>(each.labels.size()), static_cast<std::int64_t>(merged),
             each.score ? Cell{*each.score} : Cell{Missing::not_applicable},
             each.body ? Cell{std::string{source.name(*each.body)}} : Cell{Missing::not_applicable},
             text_cell(join(each.for_merged, ", ")), text_cell(join(each.for_another, ", "))});
    }
    return result;
}

} // namespace noaber
