#include "classify/cases.hpp"

#include <algorithm>
#include <tuple>

namespace noaber::classification {

namespace {

/// The bodies of a case's first municipality that all its municipalities share, if any has at most
/// so many; those of municipalities only come before others.
std::vector<const LabelledBody*> shared_bodies(const Case& known,
                                               std::span<const JudgedLabel> labels)
{
    constexpr std::size_t small = 6; // a body of more is regional
    std::vector<const LabelledBody*> only;
    std::vector<const LabelledBody*> others;
    for (const LabelledBody& body : labels[known.labels.front()].bodies) {
        const auto& members = body.municipalities;
        const bool all = std::all_of(known.labels.begin(), known.labels.end(), [&](std::size_t l) {
            return std::find(members.begin(), members.end(), *labels[l].municipality) !=
                   members.end();
        });
        if (all && members.size() <= small) {
            (body.only_municipalities ? only : others).push_back(&body);
        }
    }
    return only.empty() ? others : only;
}

std::size_t words_shared(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const std::string& word) {
        return std::binary_search(b.begin(), b.end(), word);
    }));
}

std::optional<LabelledBody>
body_of(const Case& known, const Register& source, std::span<const JudgedLabel> labels)
{
    const auto name = words_in(labels[known.labels.front()].label.arrangement);
    const auto order = [&](const LabelledBody* body) {
        const Versions& all = source.versions();
        const auto titles =
            words_in(all.title[body->version] + ' ' + all.citation_title[body->version]);
        return std::tuple{-static_cast<std::ptrdiff_t>(words_shared(name, titles)),
                          body->municipalities.size(), body->version};
    };
    const auto bodies = shared_bodies(known, labels);
    const auto best = std::min_element(
        bodies.begin(), bodies.end(),
        [&](const LabelledBody* a, const LabelledBody* b) { return order(a) < order(b); });
    return best == bodies.end() ? std::nullopt : std::optional{**best};
}

} // namespace

std::vector<ArrangementId> Cases::arrangement_of(std::size_t one) const
{
    const auto& body = all[one].body;
    return body ? std::vector{arrangement(*body)} : std::vector<ArrangementId>{};
}

Cases cases_of(const Register& source, std::span<const JudgedLabel> labels)
{
    Cases result{.source = source, .labels = labels, .features = WordFeatures{source}};
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (std::size_t l = 0; l < labels.size(); ++l) {
        const Label& label = labels[l].label;
        const bool merged = label.word == word(Model::merged_administration);
        if (!labels[l].scored() || (!merged && label.word != partial_shared_service)) {
            continue;
        }
        const std::string& name =
            label.arrangement.empty() ? label.municipality : label.arrangement;
        const auto [at, is_new] = places.try_emplace({label.word, name}, result.all.size());
        if (is_new) {
            result.all.push_back({.merged = merged});
        }
        result.all[at->second].labels.push_back(l);
    }
    for (Case& known : result.all) {
        known.body = body_of(known, source, labels);
    }
    return result;
}

} // namespace noaber::classification
