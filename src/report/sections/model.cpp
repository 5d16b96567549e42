#include "report/model_words.hpp"
#include "report/section.hpp"

#include <noaber/classify/stability.hpp>

namespace noaber::report {

namespace {

/// The scores of the models, so that anyone can see how near they are.
void scores(Html& html, const Subject& subject, const Classified& answer)
{
    const auto& models = subject.background.classification.rules->models;
    WideTable table{html,
                    "scores",
                    subject.say(message("How far each of the five ways fits what is known, from 0 "
                                        "to 1")),
                    {subject.say(message("Way of organising")), subject.say(message("Fits")),
                     subject.say(message("What it means"))}};
    for (std::size_t i = 0; i < models.size(); ++i) {
        const auto& score = answer.scores[i].score;
        table.begin_row(subject.word(label(models[i].model)));
        table.number(score ? subject.about(*score) : subject.not_known());
        table.cell(subject.say(meaning(models[i].model)));
        table.end_row();
    }
    table.finish();
}

void write(Html& html, const Subject& subject)
{
    if (!subject.position) {
        paragraph(html, subject,
                  message("{} does not exist on this date, so nothing is said on how it is "
                          "organised.",
                          subject.name));
        return;
    }
    const Classification& found = subject.background.classification;
    const Classified& answer = found.answers[*subject.position];
    html.open(Tag::dl);
    fact(html, subject.say(message("What was found")), found_model(subject, answer, *found.rules));
    fact(html, subject.say(message("What is known to judge by")),
         subject.word(label(answer.level)));
    html.close();
    paragraph(html, subject,
              {message("Municipalities organise themselves in five ways. Which one it is shows "
                       "only in part in whom they work with."),
               message("A leaning is no more than an indication.")});
    html.element(Tag::h3, subject.say(message("What this rests on")));
    points(html, evidence(found, *subject.position, subject.language, Audience::council));
    scores(html, subject, answer);
    html.element(Tag::h3, subject.say(message("What would change it")));
    const auto changes =
        flip_sentences(found, *subject.position, subject.language, Audience::council);
    if (changes.empty()) {
        paragraph(
            html, subject,
            message("No single change of a threshold or an arrangement gives another answer."));
    } else {
        points(html, changes);
    }
}

} // namespace

Section model()
{
    return {.name = "model", .heading = message("How it is organised"), .write = write};
}

} // namespace noaber::report
