#include "classify/chooser.hpp"

#include "classify/cases.hpp"
#include "classify/learned.hpp"
#include "classify/threads.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>

namespace noaber::classification {

namespace {

/// How features become weights.
struct Settings {
    Look look;
    double shrink = 0; ///< Weight of the penalty on squared weights.
};

constexpr std::array shrinks{0.006, 0.02, 0.06}; // each about three times the one before
constexpr std::array looks{Look{}, Look{true, 3, 0.6}, Look{true, 3, 0.5}, Look{true, 5, 0.5}};

std::vector<Settings> all_settings()
{
    std::vector<Settings> result;
    for (const Look& look : looks) {
        for (const double shrink : shrinks) {
            result.push_back({look, shrink});
        }
    }
    return result;
}

/// Bodies like those that are merged administrations: of such forms, no larger, municipalities
/// only.
struct Likeness {
    std::vector<LegalForm> forms;
    std::size_t largest = 0;

    [[nodiscard]] bool holds(const Register& source, const LabelledBody& body) const
    {
        const LegalForm form = source.versions().form[body.version];
        return body.only_municipalities && body.municipalities.size() <= largest &&
               std::find(forms.begin(), forms.end(), form) != forms.end();
    }
};

/// What was chosen from some cases.
class Choice {
public:
    Choice(const Cases& cases,
           const std::vector<std::size_t>& from,
           const Settings& settings,
           std::vector<ArrangementId> without)
        : m_cases{cases}, m_settings{settings}, m_without{std::move(without)},
          m_like{likeness(cases, from)}, m_learned{texts(from), cases.features.size(),
                                                   settings.shrink}
    {}

    [[nodiscard]] std::optional<double> score(const LabelledBody& body) const
    {
        return m_learned.knows() && m_like.holds(m_cases.source, body)
                   ? std::optional{m_learned.score(features(body.version))}
                   : std::nullopt;
    }

    [[nodiscard]] std::vector<std::uint32_t> features(VersionId version) const
    {
        return m_cases.features.of(version, m_settings.look, m_without);
    }

    [[nodiscard]] double weight(std::uint32_t feature) const { return m_learned.weight(feature); }

private:
    static Likeness likeness(const Cases& cases, const std::vector<std::size_t>& from)
    {
        Likeness result;
        for (const std::size_t c : from) {
            const Case& known = cases.all[c];
            if (known.merged && known.body) {
                result.forms.push_back(cases.source.versions().form[known.body->version]);
                result.largest = std::max(result.largest, known.body->municipalities.size());
            }
        }
        return result;
    }

    /// The bodies of merged administrations, and whatever else labelled municipalities take part
    /// in: who is merged is so in one body, and who is not, in none.
    [[nodiscard]] std::vector<Learned::Text> texts(const std::vector<std::size_t>& from) const
    {
        std::map<VersionId, bool> versions;
        std::vector<ArrangementId> merged;
        for (const std::size_t c : from) {
            if (m_cases.all[c].merged && m_cases.all[c].body) {
                versions[m_cases.all[c].body->version] = true;
                merged.push_back(m_cases.arrangement(*m_cases.all[c].body));
            }
        }
        for (const std::size_t c : from) {
            for (const std::size_t label : m_cases.all[c].labels) {
                for (const LabelledBody& body : m_cases.labels[label].bodies) {
                    const bool other = std::find(merged.begin(), merged.end(),
                                                 m_cases.arrangement(body)) == merged.end();
                    if (other && m_like.holds(m_cases.source, body)) {
                        versions.emplace(body.version, false);
                    }
                }
            }
        }
        std::vector<Learned::Text> result;
        for (const auto& [version, is_merged] : versions) {
            result.push_back({features(version), is_merged});
        }
        return result;
    }

    const Cases& m_cases;
    Settings m_settings;
    std::vector<ArrangementId> m_without;
    Likeness m_like;
    Learned m_learned;
};

/// What was chosen with each of the settings. With so few cases, which setting does best is chance;
/// the mean of all is steadier. Breiman, Machine Learning 24 (1996) 123.
class Choices {
public:
    Choices(const Cases& cases, std::size_t left_out) : m_cases{cases}
    {
        std::vector<std::size_t> rest;
        for (std::size_t c = 0; c < cases.all.size(); ++c) {
            if (c != left_out) {
                rest.push_back(c);
            }
        }
        for (const Settings& settings : all_settings()) {
            m_all.emplace_back(cases, rest, settings, cases.arrangement_of(left_out));
        }
    }

    [[nodiscard]] std::optional<double> score(const LabelledBody& body) const
    {
        double sum = 0;
        for (const Choice& choice : m_all) {
            const auto score = choice.score(body);
            if (!score) { // of a form or size that no merged administration has: for all settings
                return std::nullopt;
            }
            sum += *score;
        }
        return sum / static_cast<double>(m_all.size());
    }

    /// The features of a version that weighed most, for (`sign` 1) or against (-1).
    [[nodiscard]] std::vector<std::string> heaviest(VersionId version, double sign) const
    {
        std::map<std::uint32_t, double> weight;
        for (const Choice& choice : m_all) {
            for (const std::uint32_t feature : choice.features(version)) {
                weight[feature] += sign * choice.weight(feature);
            }
        }
        std::vector<std::pair<double, std::uint32_t>> order;
        for (const auto& [feature, sum] : weight) {
            if (sum > 0) {
                order.emplace_back(-sum, feature);
            }
        }
        std::sort(order.begin(), order.end());
        constexpr std::size_t at_most = 4;
        std::vector<std::string> result;
        for (std::size_t i = 0; i < std::min(at_most, order.size()); ++i) {
            result.push_back(m_cases.features.name(order[i].second));
        }
        return result;
    }

private:
    const Cases& m_cases;
    std::vector<Choice> m_all;
};

LeftOut judge(const Cases& cases, std::size_t judged)
{
    const Choices choices{cases, judged};
    LeftOut result{.labels = cases.all[judged].labels};
    for (const std::size_t label : result.labels) {
        bool merged = false;
        for (const LabelledBody& body : cases.labels[label].bodies) {
            const auto score = choices.score(body);
            merged = merged || score.value_or(0) > 0;
            if (score && (!result.score || *score > *result.score)) {
                result.score = score;
                result.body = body.version;
            }
        }
        result.merged.push_back(merged);
    }
    if (result.body) {
        result.for_merged = choices.heaviest(*result.body, 1);
        result.for_another = choices.heaviest(*result.body, -1);
    }
    return result;
}

} // namespace

std::vector<LeftOut> leave_one_out(const Register& source,
                                   std::span<const JudgedLabel> labels,
                                   const Execution& execution)
{
    const Cases cases = cases_of(source, labels);
    std::vector<LeftOut> result(cases.all.size());
    Work work{execution, message("Cases left out"), result.size()};
    const int threads = thread_count(execution);
#pragma omp parallel for num_threads(threads) schedule(dynamic)
    for (std::size_t c = 0; c < result.size(); ++c) {
        if (work.goes_on()) {
            result[c] = judge(cases, c);
            work.step();
        }
    }
    work.end();
    return result;
}

} // namespace noaber::classification
