#include "classify/judge.hpp"
#include "classify/rows.hpp"
#include "classify/threads.hpp"

#include <noaber/classify/evaluation.hpp>
#include <noaber/classify/stability.hpp>

namespace noaber {

namespace {

Cell model_cell(const std::optional<Model>& model)
{
    return model ? Cell{term(*model)} : Cell{Missing::not_applicable};
}

Cell fraction(const std::optional<double>& value)
{
    return value ? Cell{*value} : Cell{Missing::not_applicable};
}

/// From where to where, and how far: a threshold or a scope; of other facts there is nothing to
/// say.
void add_ends(const Flip& flip, std::vector<Cell>& row)
{
    if (const auto& moved = flip.threshold) {
        row.insert(row.end(), {moved->from, moved->to, moved->distance});
    } else if (flip.from && flip.to) {
        row.insert(row.end(), {term(*flip.from), term(*flip.to), Missing::not_applicable});
    } else {
        row.insert(row.end(), 3, Missing::not_applicable);
    }
}

/// Code, name and answer of a municipality.
std::vector<Cell> first_cells(const Classification& found, std::size_t i)
{
    const Organisations& all = found.network->source().organisations();
    const Classified& answer = found.answers[i];
    const bool leans = answer.model == Model::not_determinable;
    return {all.code[answer.municipality], all.name[answer.municipality],
            model_cell(leans ? answer.leaning : std::optional{answer.model})};
}

std::vector<TableColumn> first_columns()
{
    return {{"code", message("Code"), "", message("Code of the municipality.")},
            {"name", message("Name"), "", message("What it is called.")},
            {"answer", message("Answer"), "",
             message("The model where it is determined, else the leaning.")}};
}

} // namespace

Table flip_table(const Classification& found, const RowsAsked& rows, const Execution& execution)
{
    std::vector<TableColumn> columns = first_columns();
    append(
        columns,
        {{"change", message("Change"), "", message("What could have been otherwise.")},
         {"what", message("What"), "",
          message("The threshold, by model and indicator, or the arrangement.")},
         {"from", message("From"), "", message("The threshold or the scope as it is.")},
         {"to", message("To"), "", message("The threshold or the scope that changes the answer.")},
         {"distance", message("Distance"), "fraction",
          message("How far the threshold must move, as a share of its value; facts have none: "
                  "each is one fact.")},
         {"then", message("Then"), "", message("The answer after this change alone.")}});
    Table result{"flips", message("What would change the answer"), std::move(columns)};
    std::vector<std::vector<Flip>> of(found.answers.size());
    Work work{execution, message("What would change the answer"), of.size()};
    const int threads = classification::thread_count(execution);
#pragma omp parallel for num_threads(threads) schedule(dynamic)
    for (std::size_t i = 0; i < of.size(); ++i) {
        if (work.goes_on()) {
            if (classification::wanted(rows, found.answers[i].municipality)) {
                of[i] = flips(found, i);
            }
            work.step();
        }
    }
    work.end();
    for (std::size_t i = 0; i < of.size(); ++i) {
        for (const Flip& flip : of[i]) {
            std::vector<Cell> row = first_cells(found, i);
            row.push_back(term(flip.kind));
            row.emplace_back(flip.what);
            add_ends(flip, row);
            row.push_back(model_cell(flip.answer));
            result.add(std::move(row));
        }
    }
    return result;
}

Table stability_table(const Classification& found,
                      const RowsAsked& rows,
                      const StabilityOptions& options)
{
    std::vector<TableColumn> columns = first_columns();
    append(
        columns,
        {{"stability", message("Stability"), "fraction",
          message("The share of trials in which the answer stays: every threshold times a factor "
                  "from 0.9 to 1.1, and of its participations in arrangements of choice 5%, at "
                  "least one, dropped or swapped with one of a neighbour. Not applicable where "
                  "an annotation gives the model.")},
         {"low", message("From"), "fraction",
          message("End of Wilson's interval of 95%, J. Am. Stat. Assoc. 22 (1927) 209.")},
         {"high", message("To"), "fraction",
          message("End of Wilson's interval of 95%, J. Am. Stat. Assoc. 22 (1927) 209.")},
         {"trials", message("Trials"), "count", message("How often it was tried.")},
         {"other", message("Other"), "", message("The most frequent other answer.")}});
    Table result{"stability", message("How stable the answers are"), std::move(columns)};
    const auto all = stability(found, rows, options);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (classification::wanted(rows, found.answers[i].municipality)) {
            const CountedShare kept{all[i] ? all[i]->kept : 0, all[i] ? all[i]->trials : 0};
            std::vector<Cell> row = first_cells(found, i);
            row.push_back(fraction(kept.share()));
            row.push_back(fraction(kept.low()));
            row.push_back(fraction(kept.high()));
            row.emplace_back(static_cast<std::int64_t>(kept.all));
            row.push_back(model_cell(all[i] ? all[i]->other : std::nullopt));
            result.add(std::move(row));
        }
    }
    return result;
}

} // namespace noaber
