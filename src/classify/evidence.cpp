#include "classify/sentences.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber {

namespace {

constexpr int score_digits = 3; ///< With the zero before the point: two after it.

/// The sentences about one municipality, in turn.
class Evidence {
public:
    Evidence(const Classification& found,
             std::size_t municipality,
             Language language,
             Audience audience)
        : m_found{found}, m_network{*found.network}, m_i{static_cast<Vertex>(municipality)},
          m_answer{found.answers[municipality]}, m_language{language}, m_audience{audience}
    {}

    std::vector<std::string> sentences() &&
    {
        still_filling();
        annotated_model();
        for (const Vertex arrangement : m_found.view.neighbours(m_i)) {
            for (std::string& sentence : classification::arrangement_evidence(
                     m_found, m_i, arrangement, m_language, m_audience)) {
                m_sentences.push_back(std::move(sentence));
            }
        }
        leaning();
        size();
        statutory();
        unknown_obligation();
        what_would_settle();
        return std::move(m_sentences);
    }

private:
    void say(const Message& sentence) { m_sentences.push_back(sentence.in(m_language)); }
    void say(const Message& for_analysts, const Message& for_councils)
    {
        say(m_audience == Audience::analyst ? for_analysts : for_councils);
    }

    [[nodiscard]] std::string name(Model model) const
    {
        return std::string{translate(m_language, label(model))};
    }

    [[nodiscard]] std::string_view name_of(std::size_t position) const
    {
        return m_network.source().name(m_network.versions()[position]);
    }

    /// The names of some arrangements.
    [[nodiscard]] std::string arrangements(const std::vector<std::size_t>& positions) const
    {
        std::vector<std::string> names;
        for (const std::size_t position : positions) {
            names.emplace_back(name_of(position));
        }
        return classification::listed(names, m_language);
    }

    void still_filling()
    {
        const auto complete_from = m_network.source().complete_from();
        if (m_network.date() && complete_from && *m_network.date() < *complete_from) {
            say(message("Before {} the source was still being filled: what is absent may only not "
                        "have been registered.",
                        to_string(*complete_from)));
        }
    }

    void annotated_model()
    {
        if (m_answer.basis == Basis::curated && !m_answer.annotated_by.empty()) {
            say(message("An annotation names the model: {}.", m_answer.annotated_by));
        }
    }

    /// A number of an indicator by its name in the registry.
    [[nodiscard]] std::optional<double> value(std::string_view indicator) const
    {
        const auto all = classification::indicators();
        const auto at = std::find_if(all.begin(), all.end(), [indicator](const Indicator& each) {
            return each.name == indicator;
        });
        return m_found.values[static_cast<std::size_t>(at - all.begin())][m_i];
    }

    [[nodiscard]] std::string number(double value) const
    {
        return for_people(value, 2, m_language);
    }

    [[nodiscard]] double score(Model model) const
    {
        for (std::size_t m = 0; m < m_answer.scores.size(); ++m) {
            if (m_found.rules->models[m].model == model) {
                return m_answer.scores[m].score.value_or(0);
            }
        }
        return 0;
    }

    void leaning()
    {
        partners();
        if (!m_answer.leaning) {
            say(message("There is no leaning: no model has a score."));
            return;
        }
        if (m_answer.model == *m_answer.leaning) {
            also_answers_to();
            return;
        }
        const std::string first = name(*m_answer.leaning);
        if (!m_answer.second) {
            say(message("Leaning, as an indication: {} ({} of 1).", first,
                        for_people(score(*m_answer.leaning), score_digits, m_language)),
                message("A leaning, no more than an indication: {}.", first));
            return;
        }
        leaning_and_second(first, name(*m_answer.second), scores());
    }

    /// The leaning and what comes after it, in words that tell how near that is.
    void leaning_and_second(const std::string& first,
                            const std::string& second,
                            const std::pair<std::string, std::string>& scores)
    {
        switch (distance_of_second(m_answer, *m_found.rules)) {
        case SecondModel::equal:
            say(message("Leaning, as an indication: {} ({} of 1), and as much {}.", first,
                        scores.first, second),
                message("A leaning, no more than an indication: {}, and as much {}.", first,
                        second));
            break;
        case SecondModel::near:
            say(message("Leaning, as an indication: {} ({} of 1), with {} ({}) close behind.",
                        first, scores.first, second, scores.second),
                message("A leaning, no more than an indication: {}, with {} close behind.", first,
                        second));
            break;
        default:
            say(message("Leaning, as an indication: {} ({} of 1), then {} ({}).", first,
                        scores.first, second, scores.second),
                message("A leaning, no more than an indication: {}; next: {}.", first, second));
        }
    }

    /// The scores of the leaning and of the second, in as many digits as tell them apart.
    [[nodiscard]] std::pair<std::string, std::string> scores() const
    {
        constexpr int most_digits = 9;
        const auto in_digits = [this](int digits) {
            return std::pair{for_people(score(*m_answer.leaning), digits, m_language),
                             for_people(score(*m_answer.second), digits, m_language)};
        };
        int digits = score_digits;
        auto result = in_digits(digits);
        while (result.first == result.second && digits < most_digits) {
            result = in_digits(++digits);
        }
        return result;
    }

    /// A municipality can answer to a second model.
    void also_answers_to()
    {
        if (distance_of_second(m_answer, *m_found.rules) != SecondModel::far) {
            say(message("It also answers to another model: {} ({} of 1).", name(*m_answer.second),
                        for_people(score(*m_answer.second), score_digits, m_language)),
                message("Another way of organising fits too: {}.", name(*m_answer.second)));
        }
    }

    void partners()
    {
        const auto chosen = static_cast<std::size_t>(value("chosen").value_or(0));
        if (chosen > 0) {
            say(counted(
                chosen,
                "With other municipalities it takes part in {} arrangement of choice. Partners: "
                "{}, in different groups: {}.",
                "With other municipalities it takes part in {} arrangements of choice. Partners: "
                "{}, in different groups: {}.",
                number(value("partners").value_or(0)), number(value("partner_sets").value_or(0))));
        }
        const auto crossing = value("soft_crossing");
        const auto sets = value("sets_per_domain");
        if (crossing && sets) {
            say(message("Pairs of these that cross: {}%. Groups per policy domain, on average: {}.",
                        number(100 * *crossing), number(*sets)),
                message("Of every 100 pairs of these, {} overlap only in part. For one policy "
                        "domain it has {} different groups of partners, on average.",
                        number(100 * *crossing), number(*sets)));
        }
    }

    void size()
    {
        if (m_answer.indicative.value_or(false)) {
            say(message("With more than {} inhabitants the answer is only indicative: the models "
                        "were made for smaller municipalities.",
                        m_found.rules->indicative_over));
        }
    }

    void statutory()
    {
        const auto& left_out = m_found.view.statutory[m_i];
        if (!left_out.empty()) {
            say(message("Left out as statutory: {}.", arrangements(left_out)));
        }
    }

    void unknown_obligation()
    {
        const auto chosen = m_found.view.neighbours(m_i);
        const auto unknown = static_cast<std::size_t>(
            std::count_if(chosen.begin(), chosen.end(), [&](Vertex arrangement) {
                const std::size_t position = m_found.view.arrangement(arrangement).position;
                return m_network.facts(position).obligation.value == Obligation::unknown;
            }));
        if (unknown > 0) {
            say(counted(unknown,
                        "Of {} arrangement it is not known whether it is statutory: it counts as "
                        "chosen.",
                        "Of {} arrangements it is not known whether they are statutory: they count "
                        "as chosen."));
        }
    }

    void what_would_settle()
    {
        if (m_answer.model != Model::not_determinable) {
            if (m_answer.basis == Basis::inferred) {
                say(message("An annotation of the scope of the body would confirm or correct "
                            "this."),
                    message("Whoever knows the organisation can confirm or correct this."));
            }
            return;
        }
        if (m_answer.level == DataLevel::memberships) {
            say(message("Only memberships are known: they do not tell the models apart. Legal "
                        "forms, policy domains and the scope of arrangements would help."));
            return;
        }
        say(message("What the municipality does itself is not known. Its own staff and its staff "
                    "in each arrangement (fte), or an annotation of the model, would settle it."),
            message("What the municipality does itself is not known. How many people work for it, "
                    "and how many in each arrangement, would settle it."));
    }

    const Classification& m_found;
    const Network& m_network;
    Vertex m_i;
    const Classified& m_answer;
    Language m_language;
    Audience m_audience;
    std::vector<std::string> m_sentences;
};

} // namespace

std::vector<std::string> evidence(const Classification& found,
                                  std::size_t municipality,
                                  Language language,
                                  Audience audience)
{
    return Evidence{found, municipality, language, audience}.sentences();
}

} // namespace noaber
