#include "report/common_parts.hpp"

#include <noaber/classify/indicator.hpp>

#include <algorithm>

namespace noaber::report {

namespace {

void entry(Html& html, const Teller& teller, std::string_view word, const Message& meaning)
{
    fact(html, word, teller.say(meaning));
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
void write_forms(Html& html, const Teller& teller, const std::vector<LegalForm>& used)
{
    for (const Word<LegalForm>& form : words(LegalForm{})) {
        const bool is_used = std::find(used.begin(), used.end(), form.value) != used.end();
        if (const Message explained = meaning(form.value); is_used && !explained.empty()) {
            entry(html, teller, teller.word(form.label), explained);
        }
    }
}

} // namespace

void write_words(Html& html, const Teller& teller, const std::vector<LegalForm>& forms)
{
    html.open(Tag::dl);
    entry(html, teller, teller.word(text("arrangement")),
          message("An agreement in which municipalities and others do something together."));
    entry(html, teller, teller.word(text("participant")),
          message("A municipality, province or other organisation that is in an arrangement."));
    entry(html, teller, teller.word(text("host municipality")),
          message("The municipality that does the work for the others."));
    entry(html, teller, teller.word(label(Obligation::statutory)),
          message("The law says that the municipality must take part."));
    entry(html, teller, teller.word(label(Obligation::task_bound)),
          message("The law names the task; who does it together is a choice."));
    entry(html, teller, teller.word(label(Obligation::voluntary)),
          message("The municipality may choose to take part."));
    write_forms(html, teller, forms);
    entry(html, teller, teller.word(text("checksum")),
          message("A number made from all of a file: another file has another number."));
    html.close();
}

void write_definitions(Html& html,
                       const Teller& teller,
                       const std::vector<std::string_view>& indicators)
{
    html.open(Tag::dl);
    for (const Indicator& one : classification::indicators()) {
        const bool is_used =
            std::find(indicators.begin(), indicators.end(), one.name) != indicators.end();
        if (is_used) {
            fact(html, teller.say(one.title) + " (" + std::string{one.name} + ")",
                 teller.say(one.definition));
        }
    }
    html.close();
}

} // namespace noaber::report
