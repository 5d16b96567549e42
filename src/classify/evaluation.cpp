#include "classify/chooser.hpp"
#include "classify/findings.hpp"
#include "classify/rows.hpp"

#include <noaber/classify/evaluation.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace noaber {

namespace {

/// The last of a label's days that the register covers.
std::optional<Date> day_of(const Label& label, const Register& source)
{
    if (!label.last || !source.date()) {
        return label.last ? label.last : source.date();
    }
    return std::min(*label.last, *source.date());
}

/// Why a label cannot be scored; empty where it can.
Message reason_not_to(const Label& label, const Register& source)
{
    if (!known_label(label.word)) {
        return message("no model that noaber knows");
    }
    if (source.complete_from() && label.last && *label.last < *source.complete_from()) {
        return message("its years lie before {}, when the source was still being filled",
                       to_string(*source.complete_from()));
    }
    if (source.date() && label.from && *source.date() < *label.from) {
        return message("it begins after the day to which the source was kept");
    }
    return {};
}

/// What was found of a municipality, as the word of a label: its model, else that it is a host,
/// else that it shares a part.
std::string found_word(const Classification& found, std::size_t i, std::string_view asked)
{
    const Classified& answer = found.answers[i];
    if (answer.model != Model::not_determinable) {
        return std::string{word(answer.model)};
    }
    const bool hosts = answer.host == HostRole::host || answer.host == HostRole::both;
    if (asked == host_label && hosts) {
        return std::string{host_label};
    }
    const auto chosen = found.view.neighbours(static_cast<Vertex>(i));
    const bool shares = std::any_of(chosen.begin(), chosen.end(), [&](Vertex arrangement) {
        return classification::is_partial_service(found, arrangement);
    });
    return std::string{shares ? partial_shared_service : word(Model::not_determinable)};
}

/// Judges labels day by day, so that no more than one network is held.
class Judge {
public:
    Judge(const Register& source, const EvaluationOptions& options)
        : m_source{source}, m_options{options}
    {}

    Evaluation evaluation(std::span<const Label> labels)
    {
        std::map<std::optional<Date>, std::vector<std::size_t>> by_day;
        for (const Label& label : labels) {
            m_result.labels.push_back({.label = label,
                                       .day = day_of(label, m_source),
                                       .not_scored = reason_not_to(label, m_source)});
            by_day[m_result.labels.back().day].push_back(m_result.labels.size() - 1);
        }
        by_day[m_source.date()]; // the day of those who are called merged
        Work work{m_options.execution, message("Days of labels"), by_day.size()};
        for (const auto& [day, positions] : by_day) {
            if (work.goes_on()) {
                judge(day, positions);
                work.step();
            }
        }
        work.end();
        return std::move(m_result);
    }

private:
    void judge(std::optional<Date> day, const std::vector<std::size_t>& positions)
    {
        const Network network = m_options.network(day);
        const Classification found = classify(network, *m_options.rules);
        for (const std::size_t position : positions) {
            judge(m_result.labels[position], found);
        }
        if (day == m_source.date()) {
            list_called_merged(found);
        }
    }

    void judge(JudgedLabel& judged, const Classification& found) const
    {
        try {
            judged.municipality = m_options.find(*found.network, judged.label.municipality);
        } catch (const Error& error) {
            judged.not_scored = error.message();
            return;
        }
        const auto i = classification::place_of(found, *judged.municipality);
        if (!i) {
            judged.not_scored = message("no municipality in being on that day");
            return;
        }
        take(judged, found, *i);
    }

    void take(JudgedLabel& judged, const Classification& found, std::size_t i) const
    {
        judged.found = found_word(found, i, judged.label.word);
        judged.leaning = found.answers[i].leaning;
        judged.basis = found.answers[i].basis;
        judged.evidence = evidence(found, i, m_options.language);
        for (const Vertex arrangement : found.view.neighbours(static_cast<Vertex>(i))) {
            judged.bodies.push_back(body(found, arrangement));
        }
    }

    [[nodiscard]] static LabelledBody body(const Classification& found, Vertex arrangement)
    {
        const ChosenArrangement& chosen = found.view.arrangement(arrangement);
        LabelledBody result{.version = found.network->versions()[chosen.position],
                            .only_municipalities = chosen.only_municipalities};
        for (const Vertex member : found.view.neighbours(arrangement)) {
            result.municipalities.push_back(found.view.municipalities[member]);
        }
        return result;
    }

    /// Those whom a label that holds on the day calls by a name are left out.
    void list_called_merged(const Classification& found)
    {
        std::vector<OrganisationId> labelled;
        for (const JudgedLabel& judged : m_result.labels) {
            const auto day = m_source.date();
            if (!day || judged.label.holds(*day)) {
                try {
                    labelled.push_back(m_options.find(*found.network, judged.label.municipality));
                } catch (const Error&) { // it is listed as not scored
                    continue;
                }
            }
        }
        for (std::size_t i = 0; i < found.answers.size(); ++i) {
            const OrganisationId id = found.answers[i].municipality;
            const bool known = std::find(labelled.begin(), labelled.end(), id) != labelled.end();
            if (found.answers[i].model == Model::merged_administration && !known) {
                JudgedLabel called{.day = m_source.date(), .municipality = id};
                take(called, found, i);
                m_result.called_merged.push_back(std::move(called));
            }
        }
    }

    const Register& m_source;
    const EvaluationOptions& m_options;
    Evaluation m_result;
};

/// Half the width of Wilson's interval around its middle, or that middle.
struct Wilson {
    double middle = 0;
    double half = 0;
};

Wilson wilson(const CountedShare& counted)
{
    constexpr double z = 1.959963984540054; // 97.5% of the normal distribution
    const auto n = static_cast<double>(counted.all);
    const double p = static_cast<double>(counted.of) / n;
    const double scale = 1 + z * z / n;
    return {(p + z * z / (2 * n)) / scale,
            z / scale * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n))};
}

} // namespace

std::optional<double> CountedShare::share() const
{
    return all == 0 ? std::nullopt
                    : std::optional{static_cast<double>(of) / static_cast<double>(all)};
}

std::optional<double> CountedShare::low() const
{
    // of nobody the interval begins at 0, which rounding would miss
    return all == 0  ? std::nullopt
           : of == 0 ? std::optional{0.0}
                     : std::optional{wilson(*this).middle - wilson(*this).half};
}

std::optional<double> CountedShare::high() const
{
    return all == 0    ? std::nullopt
           : of == all ? std::optional{1.0}
                       : std::optional{wilson(*this).middle + wilson(*this).half};
}

Evaluation
evaluate(const Register& source, std::span<const Label> labels, const EvaluationOptions& options)
{
    Evaluation result = Judge{source, options}.evaluation(labels);
    if (options.cross_validate) {
        result.left_out = classification::leave_one_out(source, result.labels, options.execution);
    }
    return result;
}

} // namespace noaber
