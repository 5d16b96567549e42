#include "algo/random.hpp"
#include "classify/own.hpp"
#include "classify/rows.hpp"
#include "classify/threads.hpp"

#include <noaber/classify/stability.hpp>
#include <noaber/core/error.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace noaber {

namespace {

using algo::Random;
using classification::Own;
using classification::Thresholds;

/// A number from 0 up to 1.
double fraction(Random& random)
{
    constexpr int bits = 53; // of a double
    return std::ldexp(static_cast<double>(random.next() >> (64 - bits)), -bits);
}

/// Each threshold times a factor from 0.9 to 1.1. Ends of a band that would pass one another change
/// places, so that the condition goes on to mean what it does.
Thresholds perturbed(Thresholds all, Random& random)
{
    const auto factor = [&random] { return 0.9 + 0.2 * fraction(random); };
    for (Thresholds::Band& band : all.bands) {
        const bool rises = band.none_at < band.full_at;
        band.none_at *= factor();
        band.full_at *= factor();
        if (rises != (band.none_at < band.full_at)) {
            std::swap(band.none_at, band.full_at);
        }
    }
    all.determined_at *= factor();
    all.mixed_under *= factor();
    return all;
}

/// The trials of one municipality.
class Trials {
public:
    Trials(const Classification& found, std::size_t i)
        : m_own{found, i}, m_thresholds{classification::thresholds_of(*found.rules)},
          m_theirs{classification::arrangements_of_partners(found.view, i)}, m_view{found.view},
          m_answer{m_own.judged(m_thresholds).answer()}
    {
        for (const char letter :
             found.network->source().organisations().code[found.view.municipalities[i]]) {
            m_code = m_code * 131 + static_cast<unsigned char>(letter);
        }
    }

    [[nodiscard]] Stability stability(const StabilityOptions& options) const
    {
        Stability result{.trials = options.trials};
        std::map<std::optional<Model>, std::size_t> others;
        for (std::size_t trial = 0; trial < options.trials; ++trial) {
            Random random{options.seed + m_code, trial};
            const auto answer = one(random);
            ++(answer == m_answer ? result.kept : others[answer]);
        }
        const auto most =
            std::max_element(others.begin(), others.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        if (most != others.end()) {
            result.other = most->first;
        }
        return result;
    }

private:
    [[nodiscard]] std::optional<Model> one(Random& random) const
    {
        const Thresholds thresholds = perturbed(m_thresholds, random);
        Own changed = m_own;
        const auto all = static_cast<double>(m_own.chosen.size());
        const auto count = static_cast<std::size_t>(std::max(1L, std::lround(0.05 * all)));
        for (std::size_t k = 0; k < std::min(count, m_own.chosen.size()); ++k) {
            const auto which = random.below(static_cast<std::uint32_t>(changed.chosen.size()));
            changed.end(which);
            if (random.below(2) == 1 && !m_theirs.empty()) {
                changed.join(in_place_of_a_neighbour(random));
            }
        }
        return changed.judged(thresholds).answer();
    }

    /// An arrangement of a partner, with itself in that partner's place.
    [[nodiscard]] Own::Arrangement in_place_of_a_neighbour(Random& random) const
    {
        const auto which = random.below(static_cast<std::uint32_t>(m_theirs.size()));
        Own::Arrangement result = classification::arrangement_of(m_view, m_theirs[which]);
        auto& members = result.members;
        std::vector<Vertex> partners;
        std::copy_if(members.begin(), members.end(), std::back_inserter(partners),
                     [this](Vertex member) { return is_partner(member); });
        const Vertex leaves = partners[random.below(static_cast<std::uint32_t>(partners.size()))];
        std::erase(members, leaves);
        members.insert(std::lower_bound(members.begin(), members.end(), m_own.municipality),
                       m_own.municipality);
        return result;
    }

    [[nodiscard]] bool is_partner(Vertex member) const
    {
        return std::any_of(m_own.chosen.begin(), m_own.chosen.end(), [member](const auto& each) {
            return std::binary_search(each.members.begin(), each.members.end(), member);
        });
    }

    Own m_own;
    Thresholds m_thresholds;
    std::vector<Vertex> m_theirs;
    const Cooperation& m_view;
    std::optional<Model> m_answer;
    std::uint64_t m_code = 0; ///< Trials do not depend on who else is in the view.
};

} // namespace

std::vector<std::optional<Stability>>
stability(const Classification& found, const RowsAsked& rows, const StabilityOptions& options)
{
    constexpr std::size_t most = 1'000'000;
    if (options.trials == 0 || options.trials > most) {
        throw Error{Fault::usage, message("{} trials, expected 1 to {}", options.trials, most)};
    }
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < found.answers.size(); ++i) {
        const Classified& answer = found.answers[i];
        if (classification::wanted(rows, answer.municipality) && !answer.is_annotated) {
            asked.push_back(i);
        }
    }
    std::vector<std::optional<Stability>> result(found.answers.size());
    Work work{options.execution, message("Stability of answers"), asked.size()};
    const int threads = classification::thread_count(options.execution);
#pragma omp parallel for num_threads(threads) schedule(dynamic)
    for (std::size_t k = 0; k < asked.size(); ++k) {
        if (work.goes_on()) {
            result[asked[k]] = Trials{found, asked[k]}.stability(options);
            work.step();
        }
    }
    work.end();
    return result;
}

} // namespace noaber
