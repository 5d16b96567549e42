#include "classify/rows.hpp"

#include <noaber/classify/years.hpp>
#include <noaber/core/error.hpp>

#include <algorithm>
#include <array>

namespace noaber {

namespace {

int months_of(Every every)
{
    return every == Every::year ? 12 : every == Every::quarter ? 3 : 1;
}

/// The body that does the work of a municipality's whole organisation.
std::string whole_body(const Classification& found, std::size_t i)
{
    for (const Vertex arrangement : found.view.neighbours(static_cast<Vertex>(i))) {
        const ChosenArrangement& body = found.view.arrangement(arrangement);
        if (body.scope == Scope::whole_organisation) {
            const VersionId version = found.network->versions()[body.position];
            return std::string{found.network->source().name(version)};
        }
    }
    return {};
}

std::string remark(bool is_filling, const Register& source, Language language)
{
    return is_filling ? message("before {} the source was still being filled: what is absent "
                                "may only not have been registered",
                                to_string(*source.complete_from()))
                            .in(language)
                      : std::string{};
}

Cell text_cell(const std::string& text)
{
    return text.empty() ? Cell{Missing::not_applicable} : Cell{text};
}

Cell model_cell(const std::optional<Model>& model)
{
    return model ? Cell{term(*model)} : Cell{Missing::not_applicable};
}

TableColumn remark_column()
{
    return {"remark", message("Remark"), "", message("What must be known before believing it.")};
}

std::vector<TableColumn> first_columns()
{
    return {{"code", message("Code"), "", message("Code of the municipality.")},
            {"name", message("Name"), "", message("What it is called.")}};
}

std::vector<Cell> first_cells(const DatedAnswer& answer, const Register& source)
{
    const Organisations& all = source.organisations();
    return {all.code[answer.municipality], all.name[answer.municipality]};
}

Table empty_transitions()
{
    std::vector<TableColumn> columns = first_columns();
    append(
        columns,
        {{"what", message("What"), "",
          message("Whether the model changed, or the leaning only, which is an indication.")},
         {"before", message("Before"), "", message("On the day before.")},
         {"after", message("After"), "", message("On the day after.")},
         {"last_day", message("Last day"), "", message("The last day on which it was found so.")},
         {"first_day", message("First day"), "",
          message("The first day on which it was found otherwise.")},
         remark_column()});
    return {"transitions", message("Where an answer changed"), std::move(columns)};
}

} // namespace

std::span<const Word<Every>> words(Every)
{
    using enum Every;
    static constexpr std::array all{
        Word{year, "year", text("every year")},
        Word{quarter, "quarter", text("every three months")},
        Word{month, "month", text("every month")},
    };
    return all;
}

std::vector<Date> days_of(Date from, Date to, Every every)
{
    if (to < from) {
        throw Error{Fault::usage,
                    {"--to"},
                    message("{}, expected a day not before {}", to_string(to), to_string(from))};
    }
    std::vector<Date> result;
    int months = 0;
    for (Date day = from; day <= to; day = months_later(from, months)) {
        result.push_back(day);
        months += months_of(every);
    }
    return result;
}

std::vector<DatedAnswer> through_time(const Register& source, const YearsOptions& options)
{
    std::vector<DatedAnswer> result;
    Work work{options.execution, message("Days"), options.days.size()};
    for (const Date day : options.days) {
        if (!work.goes_on()) {
            break;
        }
        const Network network = options.network(day);
        const Classification found = classify(network, *options.rules);
        for (std::size_t i = 0; i < found.answers.size(); ++i) {
            const Classified& answer = found.answers[i];
            result.push_back(
                {.municipality = answer.municipality,
                 .day = day,
                 .model = answer.model,
                 .leaning = answer.leaning,
                 .basis = answer.basis,
                 .level = answer.level,
                 .body = whole_body(found, i),
                 .is_filling = source.complete_from() && day < *source.complete_from()});
        }
        work.step();
    }
    work.end();
    std::stable_sort(result.begin(), result.end(),
                     [](const auto& a, const auto& b) { return a.municipality < b.municipality; });
    return result;
}

Table years_table(std::span<const DatedAnswer> answers,
                  const RowsAsked& rows,
                  const Register& source,
                  Language language)
{
    std::vector<TableColumn> columns = first_columns();
    append(columns,
           {{"day", message("Day"), "", message("The day for which the answer holds.")},
            {"model", message("Model"), "",
             message("The way in which the municipality is organised, as far as what is known "
                     "decides it; mixed where two models are determined and too near.")},
            {"leaning", message("Leaning"), "",
             message("The model with the highest score on what is known: an indication.")},
            {"basis", message("Basis"), "", message("How the model is known.")},
            {"level", message("Data level"), "",
             message("What is known: a memberships, b also facts of arrangements, c also staff.")},
            {"body", message("Body"), "",
             message("That does the work of the whole organisation, if one does.")},
            remark_column()});
    Table result{"years", message("Models of municipalities through time"), std::move(columns)};
    for (const DatedAnswer& answer : answers) {
        if (classification::wanted(rows, answer.municipality)) {
            std::vector<Cell> row = first_cells(answer, source);
            row.emplace_back(to_string(answer.day));
            row.push_back(term(answer.model));
            row.push_back(model_cell(answer.leaning));
            row.push_back(answer.basis == Basis::unknown ? Cell{Missing::not_applicable}
                                                         : Cell{term(answer.basis)});
            row.push_back(term(answer.level));
            row.push_back(text_cell(answer.body));
            row.push_back(text_cell(remark(answer.is_filling, source, language)));
            result.add(std::move(row));
        }
    }
    return result;
}

Table transition_table(std::span<const DatedAnswer> answers,
                       const RowsAsked& rows,
                       const Register& source,
                       Language language)
{
    Table result = empty_transitions();
    for (std::size_t k = 1; k < answers.size(); ++k) {
        const DatedAnswer& before = answers[k - 1];
        const DatedAnswer& after = answers[k];
        const bool same = before.municipality == after.municipality;
        if (!same || !classification::wanted(rows, after.municipality)) {
            continue;
        }
        const auto add = [&](const Term& what, Cell first, Cell second) {
            std::vector<Cell> row = first_cells(after, source);
            row.push_back(what);
            row.push_back(std::move(first));
            row.push_back(std::move(second));
            row.emplace_back(to_string(before.day));
            row.emplace_back(to_string(after.day));
            row.push_back(text_cell(remark(before.is_filling, source, language)));
            result.add(std::move(row));
        };
        if (before.model != after.model) {
            add({"model", text("model")}, term(before.model), term(after.model));
        } else if (before.leaning != after.leaning && after.model == Model::not_determinable) {
            add({"leaning", text("leaning")}, model_cell(before.leaning),
                model_cell(after.leaning));
        }
    }
    return result;
}

} // namespace noaber
