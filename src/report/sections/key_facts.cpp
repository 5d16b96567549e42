#include "report/model_words.hpp"
#include "report/section.hpp"

#include <noaber/core/text.hpp>

#include <map>

namespace noaber::report {

namespace {

std::string number_or_unknown(const Subject& subject, const std::optional<std::int64_t>& number)
{
    return number ? for_people(*number, subject.language)
                  : subject.say(message("not known from this source"));
}

/// "3 (registered: 2, inferred by a rule: 1)"
std::string with_basis(const Subject& subject, const std::map<Basis, std::size_t>& counts)
{
    std::size_t all = 0;
    std::vector<std::string> parts;
    for (const auto& [basis, count] : counts) {
        all += count;
        parts.push_back(subject.word(label(basis)) + ": " + subject.number(count));
    }
    const bool explained = !counts.empty() && !counts.contains(Basis::unknown);
    return subject.number(all) + (explained ? " (" + join(parts, ", ") + ")" : "");
}

void obligations(Html& html, const Subject& subject)
{
    std::map<Obligation, std::map<Basis, std::size_t>> counts;
    for (const render::EgoArrangement& one : subject.ego.arrangements) {
        const Known<Obligation>& known = subject.facts(one).obligation;
        ++counts[known.value][known.basis];
    }
    const bool all_known = !counts.contains(Obligation::unknown);
    const auto row = [&](const Message& name, Obligation value) {
        if (all_known || !counts[value].empty()) { // a zero would say more than is known
            fact(html, subject.say(name), with_basis(subject, counts[value]));
        }
    };
    row(message("Required by law"), Obligation::statutory);
    row(message("Bound to a task"), Obligation::task_bound);
    row(message("Voluntary"), Obligation::voluntary);
    if (!all_known) {
        row(message("Not known whether it must"), Obligation::unknown);
    }
}

void write(Html& html, const Subject& subject)
{
    const Organisations& all = subject.source().organisations();
    const bool lives = subject.network.in_being(subject.ego.subject);
    html.open(Tag::dl);
    fact(html, subject.say(lives ? message("Inhabitants") : message("Inhabitants, as last known")),
         number_or_unknown(subject, all.inhabitants[subject.ego.subject]));
    fact(html,
         subject.say(lives ? message("Council seats") : message("Council seats, as last known")),
         number_or_unknown(subject, all.seats[subject.ego.subject]));
    fact(html, subject.say(message("Arrangements")),
         subject.number(subject.ego.arrangements.size()));
    obligations(html, subject);
    fact(html, subject.say(message("Other municipalities in them")),
         subject.number(subject.ego.shared.size()));
    if (subject.position) {
        fact(html, subject.say(message("How it is organised")),
             found_model(subject, subject.background.classification.answers[*subject.position],
                         *subject.background.classification.rules));
    }
    html.close();
}

} // namespace

Section key_facts()
{
    return {.name = "key-facts", .heading = message("In short"), .write = write};
}

} // namespace noaber::report
