#include "report/model_words.hpp"

#include <noaber/classify/stability.hpp>

namespace noaber::report {

std::string found_model(const Teller& teller, const Classified& answer)
{
    const std::string model = teller.word(label(answer.model));
    if (answer.model != Model::not_determinable) {
        return answer.basis == Basis::inferred
                   ? teller.say(message("{}, concluded from the text of the arrangement", model))
                   : model;
    }
    if (!answer.leaning) {
        return model;
    }
    return teller.say(
        message("cannot be determined; leans to: {}", teller.word(label(*answer.leaning))));
}

Message meaning(Model model)
{
    switch (model) {
    case Model::execution:
        return message("A municipality that does most of its work itself, close to its people.");
    case Model::regie:
        return message("A municipality that decides and directs; others do the work.");
    case Model::alliance:
        return message("A municipality that works together on several scales, from a choice of "
                       "what it will be and what not.");
    case Model::merged_administration:
        return message("Two or more municipalities with one organisation of civil servants. Each "
                       "keeps its own council and executive.");
    case Model::opportunistic:
        return message("What the municipality takes part in shows no fixed pattern. That says "
                       "nothing about what it means to do.");
    default:
        return {};
    }
}

namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// How a fact is known, as evidence tells it; empty where no rule concluded it.
template <class T>
std::string rule_of(const Teller& teller, const Known<T>& fact, VersionId version)
{
    return fact.basis == Basis::inferred
               ? teller.say(message("inferred by rule {} from version {}", fact.by,
                                    teller.source().versions().code[version]))
               : std::string{};
}

} // namespace

std::vector<std::string>
evidence_in_words(const Teller& teller, const Classification& found, std::size_t municipality)
{
    std::vector<std::string> result = evidence(found, municipality, teller.language);
    const std::string plain = teller.say(message("concluded from the text of the arrangement"));
    const Network& network = *found.network;
    for (const Vertex vertex : found.view.neighbours(static_cast<Vertex>(municipality))) {
        const std::size_t place = found.view.arrangement(vertex).position;
        const VersionId version = network.versions()[place];
        for (const std::string& rule : {rule_of(teller, network.facts(place).scope, version),
                                        rule_of(teller, network.facts(place).host, version)}) {
            for (std::string& sentence : result) {
                if (!rule.empty()) {
                    replace_all(sentence, rule, plain);
                }
            }
        }
    }
    return result;
}

std::vector<std::string>
changes_in_words(const Teller& teller, const Classification& found, std::size_t municipality)
{
    std::vector<std::string> result = flip_sentences(found, municipality, teller.language);
    const std::vector<Flip> all = flips(found, municipality);
    if (!all.empty() && all.front().kind == ChangeKind::threshold) {
        const Flip& nearest = all.front();
        const std::string share = teller.percent(nearest.threshold->distance);
        result.front() =
            nearest.answer
                ? teller.say(message("noaber compares figures with limits. The nearest one would "
                                     "have to change by {}; then the answer would be: {}.",
                                     share, teller.word(label(*nearest.answer))))
                : teller.say(message("noaber compares figures with limits. The nearest one would "
                                     "have to change by {}; then there would be no answer.",
                                     share));
    }
    return result;
}

} // namespace noaber::report
