#include "report/section.hpp"

#include <algorithm>

namespace noaber::report {

namespace {

void entry(Html& html, const Subject& subject, std::string_view word, const Message& meaning)
{
    html.element(Tag::dt, word);
    html.element(Tag::dd, subject.say(meaning));
}

Message meaning(LegalForm form)
{
    switch (form) {
    case LegalForm::openbaar_lichaam:
        return message("An arrangement that is a public body of its own, with a board and staff.");
    case LegalForm::bedrijfsvoeringsorganisatie:
        return message("An organisation with a small board that does work for its participants, "
                       "such as taxes or computers.");
    case LegalForm::gemeenschappelijk_orgaan:
        return message("A joint board without staff or money of its own.");
    case LegalForm::centrumconstructie:
        return message("One municipality does the work for the others.");
    case LegalForm::regeling_zonder_meer:
        return message("An agreement without a board or staff of its own.");
    default:
        return {};
    }
}

/// The legal forms on the page that need to be explained.
void forms(Html& html, const Subject& subject)
{
    const auto& all = subject.ego.arrangements;
    for (const Word<LegalForm>& form : words(LegalForm{})) {
        const bool used =
            std::any_of(all.begin(), all.end(),
                        [&](const render::EgoArrangement& one) { return one.form == form.value; });
        if (const Message explained = meaning(form.value); used && !explained.empty()) {
            entry(html, subject, subject.word(form.label), explained);
        }
    }
}

void write(Html& html, const Subject& subject)
{
    html.open(Tag::dl);
    entry(html, subject, subject.word(text("arrangement")),
          message("An agreement in which municipalities and others do something together."));
    entry(html, subject, subject.word(text("participant")),
          message("A municipality, province or other organisation that is in an arrangement."));
    entry(html, subject, subject.word(text("host municipality")),
          message("The municipality that does the work for the others."));
    entry(html, subject, subject.word(label(Obligation::statutory)),
          message("The law says that the municipality must take part."));
    entry(html, subject, subject.word(label(Obligation::task_bound)),
          message("The law names the task; who does it together is a choice."));
    entry(html, subject, subject.word(label(Obligation::voluntary)),
          message("The municipality may choose to take part."));
    forms(html, subject);
    entry(html, subject, subject.word(text("checksum")),
          message("A number made from all of a file: another file has another number."));
    html.close();
}

} // namespace

Section words()
{
    return {.name = "words", .heading = message("Words"), .write = write};
}

} // namespace noaber::report
