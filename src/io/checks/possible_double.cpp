#include "io/findings.hpp"
#include "io/reference/spelling.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace noaber {

namespace {

/// What tells one arrangement from another.
struct Likeness {
    VersionId version;
    std::set<std::string> words; ///< Of its name, without those that most have.
    std::vector<OrganisationId> participants;
};

/// Words that say nothing about which arrangement it is.
bool is_common(std::string_view word)
{
    static const std::set<std::string_view> common{"gemeenschappelijke",
                                                   "&",
                                                   "regeling",
                                                   "gr",
                                                   "de",
                                                   "het",
                                                   "van",
                                                   "voor",
                                                   "en",
                                                   "regio",
                                                   "in",
                                                   "the",
                                                   "openbaar",
                                                   "lichaam",
                                                   "samenwerking"};
    return common.contains(word);
}

Likeness likeness(const Network& network, std::size_t i)
{
    Likeness result{.version = network.versions()[i], .words = {}, .participants = {}};
    const std::string name = fold(network.source().name(result.version));
    for (const std::string_view word : split(name, ' ')) {
        if (!is_common(word)) {
            result.words.emplace(word);
        }
    }
    for (const Network::Tie& tie : network.ties(i)) {
        result.participants.push_back(tie.organisation);
    }
    return result;
}

/// The Jaccard index of two sorted ranges: what they share of all that they hold.
template <class Range>
double shared(const Range& a, const Range& b)
{
    std::vector<typename Range::value_type> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    const std::size_t all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

/// Whether two words are one, perhaps cut short in one place: afvalsamenw and afvalsamenwerking.
bool is_same_word(std::string_view a, std::string_view b)
{
    constexpr std::size_t long_enough = 8;
    const bool is_cut = a.size() >= long_enough && b.size() >= long_enough;
    return a == b || (is_cut && (a.starts_with(b) || b.starts_with(a)));
}

/// What the words of two names share of all that they hold.
double shared_words(const Likeness& a, const Likeness& b)
{
    const auto both = static_cast<std::size_t>(
        std::count_if(a.words.begin(), a.words.end(), [&b](const std::string& word) {
            return std::any_of(b.words.begin(), b.words.end(), [&word](const std::string& other) {
                return is_same_word(word, other);
            });
        }));
    const std::size_t all = a.words.size() + b.words.size() - both;
    return all == 0 ? 0 : std::min(1.0, static_cast<double>(both) / static_cast<double>(all));
}

/// How alike two arrangements are, from 0 to 1: half by their names, half by who takes part.
double score(const Likeness& a, const Likeness& b)
{
    return (shared_words(a, b) + shared(a.participants, b.participants)) / 2;
}

/// Whether names hold the same words, and enough of them to say something: rows of one arrangement
/// under two spellings, so that nobody takes part in both.
bool has_same_words(const Likeness& a, const Likeness& b)
{
    constexpr std::size_t enough = 2;
    return a.words.size() >= enough && a.words == b.words;
}

/// Pairs that share a word of their names; words that very many have lead to no pairs.
std::set<std::pair<std::size_t, std::size_t>> pairs_of(const std::vector<Likeness>& all)
{
    constexpr std::size_t many = 60;
    std::map<std::string, std::vector<std::size_t>> with_word;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const std::string& word : all[i].words) {
            with_word[word].push_back(i);
        }
    }
    std::set<std::pair<std::size_t, std::size_t>> result;
    for (const auto& [word, holders] : with_word) {
        for (std::size_t i = 0; holders.size() <= many && i < holders.size(); ++i) {
            for (std::size_t j = i + 1; j < holders.size(); ++j) {
                result.emplace(holders[i], holders[j]);
            }
        }
    }
    return result;
}

std::vector<Finding> find(const Network& network)
{
    constexpr double alike = 0.7; // two of three words, and nearly the same participants
    const Register& source = network.source();
    std::vector<Likeness> all;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        all.push_back(likeness(network, i));
    }
    std::vector<Finding> findings;
    for (const auto& [first, second] : pairs_of(all)) {
        const double likeness = score(all[first], all[second]);
        if (likeness >= alike || has_same_words(all[first], all[second])) {
            findings.push_back(
                {source.versions().code[all[first].version],
                 message("{} and {} ({}) may be one: score {}", source.name(all[first].version),
                         source.name(all[second].version),
                         source.versions().code[all[second].version], likeness)});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check possible_double()
{
    return {
        .code = "possible_double",
        .severity = Severity::warning,
        .label = text("Two arrangements in force have like names, and the same words in them or "
                      "nearly the same participants"),
        .handling = message("They stay two: the score is half how many words their names share and "
                            "half how many participants, from 0 to 1"),
        .hint = message("Give both one name or one code where they are one"),
        .find = find,
    };
}

} // namespace noaber
