#include <noaber/classify/classify.hpp>
#include <noaber/core/error.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// Answers for one municipality after another.
class Classifier {
public:
    explicit Classifier(const Classification& found)
        : m_found{found}, m_network{*found.network}, m_rules{*found.rules}
    {}

    [[nodiscard]] Classified answer(std::size_t i) const
    {
        Classified result{.municipality = m_found.view.municipalities[i],
                          .level = m_found.view.level[i]};
        result.indicative = indicative(result.municipality);
        result.host = role(i);
        for (const ModelRule& rule : m_rules.models) {
            result.scores.push_back(score(rule, i, result.level));
        }
        lean(result);
        if (!annotated(result)) {
            determine(result, i);
        }
        return result;
    }

private:
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
            if (const auto known = m_found.view.arrangement(arrangement).host) {
                host = host || *known == i;
                guest = guest || *known != i;
            }
        }
        return host ? (guest ? HostRole::both : HostRole::host)
                    : (guest ? HostRole::guest : HostRole::none);
    }

    [[nodiscard]] const std::optional<double>& value(const Indicator& indicator,
                                                     std::size_t i) const
    {
        const auto place = &indicator - classification::indicators().data();
        return m_found.values[static_cast<std::size_t>(place)][i];
    }

    [[nodiscard]] ModelScore score(const ModelRule& rule, std::size_t i, DataLevel level) const
    {
        ModelScore result;
        double held = 0;
        double whole = 0;
        for (const Condition& condition : rule.conditions) {
            const bool asked = condition.indicator->level <= level &&
                               !(condition.proxy && level == DataLevel::staff);
            result.holds.emplace_back();
            if (asked && rule.scored_from <= level) {
                result.holds.back() = condition.holds(value(*condition.indicator, i));
                held += condition.weight * *result.holds.back();
                whole += condition.weight;
            }
        }
        if (whole > 0) {
            result.score = held / whole;
        }
        return result;
    }

    /// The two highest scores; of equal ones the first in the rules.
    void lean(Classified& result) const
    {
        std::vector<std::pair<double, Model>> order;
        for (std::size_t m = 0; m < m_rules.models.size(); ++m) {
            if (const auto score = result.scores[m].score) {
                order.emplace_back(*score, m_rules.models[m].model);
            }
        }
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        if (!order.empty() && order[0].first > 0) {
            result.leaning = order[0].second;
            const bool other = order.size() > 1;
            result.margin = order[0].first - (other ? order[1].first : 0);
            if (other && order[1].first > 0) {
                result.second = order[1].second;
            }
        }
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
        result.annotated_by = source;
    }

    /// The model whose score is high enough at a level that allows it; two that are too near:
    /// mixed.
    void determine(Classified& result, std::size_t i) const
    {
        std::vector<std::pair<double, Model>> allowed;
        for (std::size_t m = 0; m < m_rules.models.size(); ++m) {
            const ModelRule& rule = m_rules.models[m];
            const bool may = rule.determined_from && *rule.determined_from <= result.level;
            if (may && result.scores[m].score.value_or(0) >= m_rules.determined_at) {
                allowed.emplace_back(*result.scores[m].score, rule.model);
            }
        }
        if (allowed.empty()) {
            return;
        }
        std::stable_sort(allowed.begin(), allowed.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        const bool near =
            allowed.size() > 1 && allowed[0].first - allowed[1].first < m_rules.mixed_under;
        result.model = near ? Model::mixed : allowed[0].second;
        result.basis = basis(i);
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
};

} // namespace

Classification classify(const Network& network, const ModelRules& rules)
{
    Classification result{
        .network = &network, .rules = &rules, .view = cooperation(network, rules.clusters)};
    for (const Indicator& indicator : classification::indicators()) {
        result.values.push_back(indicator.compute(result.view));
    }
    for (std::size_t i = 0; i < result.view.municipalities.size(); ++i) {
        result.answers.push_back(Classifier{result}.answer(i));
    }
    return result;
}

} // namespace noaber
