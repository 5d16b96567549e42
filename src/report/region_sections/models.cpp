#include "render/ego/facts.hpp"
#include "report/model_words.hpp"
#include "report/section.hpp"

#include <map>

namespace noaber::report::region {

namespace {

const Classified* answer_of(const Region& region, OrganisationId id)
{
    const auto position = region.background.position(id);
    return position ? &region.background.classification.answers[*position] : nullptr;
}

void write_table(Html& html, const Region& region)
{
    WideTable table{html,
                    "models-table",
                    region.say(message("How the municipalities of {} are organised", region.name)),
                    {region.say(message("Municipality")), region.say(message("What was found")),
                     region.say(message("Next nearest")), region.say(message("Difference"))},
                    WideTable::Help::sorted};
    for (const OrganisationId id : region.municipalities) {
        const Classified* answer = answer_of(region, id);
        if (answer == nullptr) {
            continue;
        }
        table.begin_row(render::shown_name(region.source(), id), region.page_of(id));
        table.cell(found_model(region, *answer, *region.background.classification.rules));
        table.cell(answer->second ? region.word(label(*answer->second)) : "");
        table.number(answer->margin ? region.about(*answer->margin) : "");
        table.end_row();
    }
    table.finish();
}

/// What each of the answers means.
void write_meanings(Html& html, const Region& region)
{
    std::map<Model, bool> used;
    for (const OrganisationId id : region.municipalities) {
        if (const Classified* answer = answer_of(region, id)) {
            used[answer->model] = true;
            used[answer->leaning.value_or(answer->model)] = true;
        }
    }
    html.open(Tag::dl);
    for (const auto& [model, is_used] : used) {
        if (const Message meant = meaning(model); !meant.empty()) {
            fact(html, region.word(label(model)), region.say(meant));
        }
    }
    html.close();
}

void write(Html& html, const Region& region)
{
    paragraph(html, region,
              {message("Which of five ways it is shows only in part in whom a municipality works "
                       "with. A leaning is no more than an indication."),
               message("Partners outside {} count too.", region.name),
               message("Where the difference is under {}, the next nearest is close behind.",
                       region.about(region.background.classification.rules->mixed_under))});
    write_table(html, region);
    write_meanings(html, region);
}

} // namespace

RegionSection models()
{
    return {.name = "models", .heading = message("How they are organised"), .write = write};
}

} // namespace noaber::report::region
