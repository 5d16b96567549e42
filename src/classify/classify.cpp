#include "classify/judge.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// Answers for one municipality after another.
class Classifier {
public:
    explicit Classifier(const Classification& found)
        : m_found{found}, m_network{*found.network}, m_rules{*found.rules},
          m_thresholds{classification::thresholds_of(*found.rules)}
    {}

    [[nodiscard]] Classified answer(std::size_t i) const
    {
        Classified result{.municipality = m_found.view.municipalities[i],
                          .level = m_found.view.level[i]};
        result.indicative = indicative(result.municipality);
        result.host = role(i);
        classification::Judgement judged =
            classification::judge(m_rules, m_thresholds, values(i), result.level);
        result.scores = std::move(judged.scores);
        result.leaning = judged.leaning;
        result.second = judged.second;
        result.margin = judged.margin;
        if (!annotated(result) && judged.model != Model::not_determinable) {
            result.model = judged.model;
            result.basis = basis(i);
        }
        return result;
    }

private:
    [[nodiscard]] classification::Values values(std::size_t i) const
    {
        classification::Values result;
        for (const IndicatorValues& each : m_found.values) {
            result.push_back(each[i]);
        }
        return result;
    }

    [[nodiscard]] std::optional<bool> indicative(OrganisationId municipality) const
    {
        const auto inhabitants = m_network.source().organisations().inhabitants[municipality];
        return inhabitants ? std::optional{*inhabitants > m_rules.indicative_over} : std::nullopt;
    }

    [[nodiscard]] HostRole role(std::size_t i) const
    {
        bool host = false;
        bool guest = false;
        for (const Vertex arrangement : m_found.view.neighbours(static_cast<Vertex>(i))) {
            const ChosenArrangement& about = m_found.view.arrangement(arrangement);
            host = host || about.host == i;
            guest = guest || about.is_guest(static_cast<Vertex>(i));
        }
        return host ? (guest ? HostRole::both : HostRole::host)
                    : (guest ? HostRole::guest : HostRole::none);
    }

    /// Takes the model that an annotation gives on the date, the last begun; whether there is one.
    bool annotated(Classified& result) const
    {
        const Register& source = m_network.source();
        const Annotations& all = source.annotations();
        std::optional<AnnotationId> last;
        for (const AnnotationId id : all.ids()) {
            const auto date = m_network.date();
            const bool holds = !date || within(*date, all.from[id], all.until[id]);
            const bool about = all.field[id] == "model" &&
                               all.subject[id] == source.organisations().code[result.municipality];
            if (about && holds && (!last || all.from[*last] <= all.from[id])) {
                last = id;
            }
        }
        if (last) {
            take(result, all.value[*last], all.source[*last]);
        }
        return last.has_value();
    }

    static void take(Classified& result, const std::string& model, const std::string& source)
    {
        const auto known = from_word<Model>(model);
        if (!known) {
            throw Error{Fault::input,
                        message("annotation: model {}, expected a model such as regie", model)};
        }
        result.model = *known;
        result.basis = Basis::curated;
        result.is_annotated = true;
        result.annotated_by = source;
    }

    /// How the scope of its merged administration is known; without one: inferred from numbers.
    [[nodiscard]] Basis basis(std::size_t i) const
    {
        for (const Vertex a : m_found.view.neighbours(static_cast<Vertex>(i))) {
            const ChosenArrangement& body = m_found.view.arrangement(a);
            if (body.scope == Scope::whole_organisation) {
                return m_network.facts(body.position).scope.basis;
            }
        }
        return Basis::inferred;
    }

    const Classification& m_found;
    const Network& m_network;
    const ModelRules& m_rules;
    classification::Thresholds m_thresholds;
};

} // namespace

SecondModel distance_of_second(const Classified& answer, const ModelRules& rules)
{
    constexpr double rounding = 1e-9;
    if (!answer.second || answer.margin.value_or(1) >= rules.mixed_under) {
        return SecondModel::far;
    }
    return *answer.margin < rounding ? SecondModel::equal : SecondModel::near;
}

Classification classify(const Network& network, const ModelRules& rules)
{
    Classification result{
        .network = &network, .rules = &rules, .view = cooperation(network, rules.clusters)};
    for (const Indicator& indicator : classification::indicators()) {
        result.values.push_back(indicator.compute(result.view));
    }
    const Classifier classifier{result};
    for (std::size_t i = 0; i < result.view.municipalities.size(); ++i) {
        result.answers.push_back(classifier.answer(i));
    }
    return result;
}

} // namespace noaber
