#include "classify/rows.hpp"

#include <noaber/core/text.hpp>

#include <array>

namespace noaber {

namespace {

constexpr std::array scored{Model::execution, Model::regie, Model::alliance,
                            Model::merged_administration, Model::opportunistic};

Table empty_table()
{
    const Message score =
        message("The weighted share of the model's conditions that hold, 0 to 1.");
    std::vector<TableColumn> columns{
        {"code", message("Code"), "", message("Code of the municipality.")},
        {"name", message("Name"), "", message("What it is called.")},
        {"model", message("Model"), "",
         message("The way in which the municipality is organised, as far as what is known decides "
                 "it; mixed where two models are determined and too near.")},
        {"leaning", message("Leaning"), "",
         message("The model with the highest score on what is known: an indication.")},
        {"basis", message("Basis"), "",
         message("How the model is known; a leaning is always inferred.")},
        {"level", message("Data level"), "",
         message("What is known: a memberships, b also facts of arrangements, c also staff.")},
        {"indicative", message("Indicative"), "",
         message("Whether it has more inhabitants than the models were made for.")},
        {"second_model", message("Second"), "", message("The model with the second score.")},
        {"margin", message("Margin"), "fraction",
         message("The highest score minus the second; a small one means that the second is close "
                 "behind.")},
    };
    for (const Model model : scored) {
        columns.push_back({"score_" + std::string{word(model)},
                           Message{text("Score: {}"), {std::string{label(model)}}}, "fraction",
                           score});
    }
    columns.push_back({"host", message("Host"), "",
                       message("Whether it does work for others, or another does for it.")});
    columns.push_back({"evidence", message("Evidence"), "",
                       message("What the answer rests on, what was left out, what is not known and "
                               "what would settle it.")});
    return {"classification", message("Models of municipalities"), std::move(columns)};
}

Cell model_cell(const std::optional<Model>& model)
{
    return model ? Cell{term(*model)} : Cell{Missing::not_applicable};
}

Cell yes_or_no(const std::optional<bool>& value)
{
    if (!value) {
        return Missing::absent;
    }
    return *value ? Term{"yes", text("yes")} : Term{"no", text("no")};
}

Cell basis_cell(Basis basis)
{
    return basis == Basis::unknown ? Cell{Missing::not_applicable} : Cell{term(basis)};
}

Cell score_cell(const Classification& found, const Classified& answer, Model model)
{
    const auto& rules = found.rules->models;
    for (std::size_t m = 0; m < rules.size(); ++m) {
        if (rules[m].model == model && answer.scores[m].score) {
            return *answer.scores[m].score;
        }
    }
    return Missing::not_applicable;
}

std::vector<Cell> row(const Classification& found, std::size_t i, Language language)
{
    const Classified& answer = found.answers[i];
    const Organisations& all = found.network->source().organisations();
    std::vector<Cell> result{all.code[answer.municipality],
                             all.name[answer.municipality],
                             term(answer.model),
                             model_cell(answer.leaning),
                             basis_cell(answer.basis),
                             term(answer.level),
                             yes_or_no(answer.indicative),
                             model_cell(answer.second),
                             answer.margin ? Cell{*answer.margin} : Cell{Missing::not_applicable}};
    for (const Model model : scored) {
        result.push_back(score_cell(found, answer, model));
    }
    result.push_back(term(answer.host));
    result.emplace_back(join(evidence(found, i, language), " "));
    return result;
}

} // namespace

Table classification_table(const Classification& found, const RowsAsked& rows, Language language)
{
    Table result = empty_table();
    for (std::size_t i = 0; i < found.answers.size(); ++i) {
        if (classification::wanted(rows, found.answers[i].municipality)) {
            result.add(row(found, i, language));
        }
    }
    return result;
}

} // namespace noaber
