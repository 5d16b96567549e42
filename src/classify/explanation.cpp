#include "classify/rows.hpp"

#include <noaber/classify/stability.hpp>
#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

namespace noaber {

namespace {

using classification::indicators;

/// The rows about one municipality, one topic after another.
class Explanation {
public:
    Explanation(const Classification& found, std::size_t municipality, Language language)
        : m_found{found}, m_i{municipality}, m_answer{found.answers[municipality]},
          m_language{language},
          m_table{"explanation",
                  message("What the answer for {} rests on", name()),
                  {{"topic", message("topic"), "", message("What the row is about.")},
                   {"item", message("item"), "",
                    message("Which indicator, or which condition of which model.")},
                   {"value", message("value"), "", message("What was found.")},
                   {"share", message("share"), "fraction",
                    message("Of an indicator: its percentile, shown and never used. Of a model: "
                            "its score. Of a condition: how far it holds.")},
                   {"remark", message("remark"), "",
                    message("The definition, the thresholds with their reason, or a sentence of "
                            "evidence.")}}}
    {}

    Table table() &&
    {
        answer();
        for (std::size_t m = 0; m < m_found.rules->models.size(); ++m) {
            model(m_found.rules->models[m], m_answer.scores[m]);
        }
        values();
        stability();
        for (std::string& sentence : flip_sentences(m_found, m_i, m_language)) {
            add({"flip", text("what would change it")}, Missing::not_applicable,
                Missing::not_applicable, Missing::not_applicable, std::move(sentence));
        }
        for (std::string& sentence : evidence(m_found, m_i, m_language)) {
            add({"evidence", text("evidence")}, Missing::not_applicable, Missing::not_applicable,
                Missing::not_applicable, std::move(sentence));
        }
        return std::move(m_table);
    }

private:
    [[nodiscard]] std::string name() const
    {
        return m_found.network->source().organisations().name[m_answer.municipality];
    }

    void add(Term topic, Cell item, Cell value, Cell share, std::string remark)
    {
        m_table.add({topic, std::move(item), std::move(value), std::move(share),
                     remark.empty() ? Cell{Missing::not_applicable} : Cell{std::move(remark)}});
    }

    void answer()
    {
        const Term topic{"answer", text("answer")};
        const auto found = [](const std::optional<Model>& model) {
            return model ? Cell{term(*model)} : Cell{Missing::not_applicable};
        };
        add(topic, Term{"model", text("model")}, term(m_answer.model), Missing::not_applicable, {});
        add(topic, Term{"leaning", text("leaning")}, found(m_answer.leaning),
            Missing::not_applicable, {});
        add(topic, Term{"second_model", text("second")}, found(m_answer.second),
            Missing::not_applicable, {});
        add(topic, Term{"margin", text("margin")},
            m_answer.margin ? Cell{*m_answer.margin} : Cell{Missing::not_applicable},
            Missing::not_applicable, {});
        add(topic, Term{"level", text("data level")}, term(m_answer.level), Missing::not_applicable,
            {});
    }

    void model(const ModelRule& rule, const ModelScore& found)
    {
        add({"score", text("score")}, term(rule.model), Missing::not_applicable, share(found.score),
            found.score ? std::string{} : message("not scored at this data level").in(m_language));
        for (std::size_t c = 0; c < rule.conditions.size(); ++c) {
            condition(rule.conditions[c], found.holds[c]);
        }
    }

    /// The share of perturbations in which the answer stays.
    void stability()
    {
        const StabilityOptions options;
        const auto found = noaber::stability(m_found, {m_answer.municipality}, options)[m_i];
        if (found) {
            const auto trials = static_cast<double>(found->trials);
            add({"stability", text("stability")}, Missing::not_applicable, Missing::not_applicable,
                static_cast<double>(found->kept) / trials,
                message("the share of {} small changes of thresholds and participations in which "
                        "the answer stays",
                        found->trials)
                    .in(m_language));
        }
    }

    [[nodiscard]] static Cell share(const std::optional<double>& value)
    {
        return value ? Cell{*value} : Cell{Missing::not_applicable};
    }

    void condition(const Condition& condition, const std::optional<double>& holds)
    {
        const std::size_t k = place(*condition.indicator);
        add({"condition", text("condition")}, std::string{condition.indicator->name},
            classification::cell_of(*condition.indicator, m_found.values[k][m_i]), share(holds),
            message("weight {}; not at all at {}, fully at {}: {}", condition.weight,
                    condition.none_at, condition.full_at,
                    classification::reason(condition, m_language))
                .in(m_language));
    }

    [[nodiscard]] static std::size_t place(const Indicator& indicator)
    {
        return static_cast<std::size_t>(&indicator - indicators().data());
    }

    void values()
    {
        for (std::size_t k = 0; k < indicators().size(); ++k) {
            const Indicator& indicator = indicators()[k];
            add({"indicator", text("indicator")}, std::string{indicator.name},
                classification::cell_of(indicator, m_found.values[k][m_i]),
                share(percentiles(m_found.values[k])[m_i]), indicator.title.in(m_language));
        }
    }

    const Classification& m_found;
    std::size_t m_i;
    const Classified& m_answer;
    Language m_language;
    Table m_table;
};

} // namespace

Table explanation(const Classification& found, OrganisationId municipality, Language language)
{
    const auto place = classification::place_of(found, municipality);
    if (!place) {
        throw Error{Fault::usage,
                    message("{} is no municipality in being in this network",
                            found.network->source().organisations().name[municipality])};
    }
    return Explanation{found, *place, language}.table();
}

} // namespace noaber
