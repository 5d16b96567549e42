#include "report/model_words.hpp"

namespace noaber::report {

namespace {

/// What the scores lean to, with the second where it is near.
Message leaning(const Teller& teller, const Classified& answer, const ModelRules& rules)
{
    const std::string first = teller.word(label(*answer.leaning));
    switch (distance_of_second(answer, rules)) {
    case SecondModel::equal:
        return message("cannot be determined; leans to: {}, and as much to {}", first,
                       teller.word(label(*answer.second)));
    case SecondModel::near:
        return message("cannot be determined; leans to: {}, with {} close behind", first,
                       teller.word(label(*answer.second)));
    default:
        return message("cannot be determined; leans to: {}", first);
    }
}

} // namespace

std::string found_model(const Teller& teller, const Classified& answer, const ModelRules& rules)
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
    return teller.say(leaning(teller, answer, rules));
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

} // namespace noaber::report
