#include "render/captions.hpp"
#include "render/ego/facts.hpp"
#include "report/common_parts.hpp"
#include "report/frame.hpp"
#include "report/model_words.hpp"
#include "report/pages.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace noaber::report {

namespace {

std::vector<OrganisationId> by_name(const Teller& teller, std::vector<OrganisationId> all)
{
    const auto& names = teller.source().organisations().name;
    const auto key = [&](OrganisationId id) { return std::tuple{fold(names[id]), id}; };
    std::sort(all.begin(), all.end(),
              [&](OrganisationId a, OrganisationId b) { return key(a) < key(b); });
    return all;
}

Message title(const Teller& teller, const Background& background, std::size_t municipalities)
{
    const auto counts = background.values("arrangements");
    const auto middle = quantile(counts, 0.5);
    return middle ? counted(municipalities, "{} municipality, in {} arrangements",
                            "{} municipalities: the middle one takes part in {} arrangements",
                            teller.about(*middle))
                  : counted(municipalities, "{} municipality", "{} municipalities");
}

std::vector<Message> introduction(const Teller& teller)
{
    const auto date = teller.network.date();
    return {date ? message("Each municipality has a page on how it worked together with others on "
                           "{}, as far as the source knows.",
                           render::long_date(*date, teller.language))
                 : message("Each municipality has a page on how it works together with others, as "
                           "far as the source knows."),
            message("They stand by name: this is no ranking.")};
}

std::size_t value(const IndicatorValues& values, std::size_t position)
{
    return static_cast<std::size_t>(std::lround(values[position].value_or(0)));
}

void write_table(Html& html,
                 const Teller& teller,
                 const Background& background,
                 const std::vector<OrganisationId>& municipalities)
{
    const auto& inhabitants = teller.source().organisations().inhabitants;
    const IndicatorValues& arrangements = background.values("arrangements");
    const IndicatorValues& partners = background.values("partners");
    WideTable table{html,
                    "municipalities-table",
                    teller.say(message("The municipalities, by name")),
                    {teller.say(message("Municipality")), teller.say(message("Inhabitants")),
                     teller.say(message("Arrangements")),
                     teller.say(message("Municipalities it works with by choice")),
                     teller.say(message("How it is organised"))},
                    WideTable::Help::searched_and_sorted};
    for (const OrganisationId id : by_name(teller, municipalities)) {
        const std::size_t position = background.position(id).value();
        table.begin_row(render::shown_name(teller.source(), id), teller.page_of(id));
        if (inhabitants[id]) {
            table.count(teller, static_cast<std::size_t>(*inhabitants[id]));
        } else {
            table.number(teller.not_known());
        }
        table.count(teller, value(arrangements, position));
        table.count(teller, value(partners, position));
        table.cell(found_model(teller, background.classification.answers[position]));
        table.end_row();
    }
    table.finish();
}

} // namespace

Page written_index(const Teller& here,
                   const Background& background,
                   const std::vector<OrganisationId>& municipalities)
{
    const std::string heading = here.say(title(here, background, municipalities.size()));
    const Message list = message("The municipalities");
    const Message gaps = message("What is not known");
    const Message sources = message("Source and how it was counted");
    Html html{here.language, heading};
    begin_page(html, here, heading, introduction(here),
               {{"municipalities", list}, {"gaps", gaps}, {"sources", sources}});
    begin_section(html, here, "municipalities", list);
    write_table(html, here, background, municipalities);
    end_section(html);
    begin_section(html, here, "gaps", gaps);
    points(html, gaps_of_source(here));
    end_section(html);
    begin_section(html, here, "sources", sources);
    write_sources(html, here);
    end_section(html);
    end_page(html);
    return {.html = std::move(html).finished(), .title = heading};
}

} // namespace noaber::report
