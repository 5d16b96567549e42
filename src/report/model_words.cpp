#include "report/model_words.hpp"

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

} // namespace noaber::report
