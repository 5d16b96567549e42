#include "render/captions.hpp"
#include "render/ego/facts.hpp"
#include "render/map/models.hpp"
#include "report/common_parts.hpp"
#include "report/drawings.hpp"
#include "report/frame.hpp"
#include "report/model_words.hpp"
#include "report/pages.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace noaber::report {

using enum Attribute::Name;

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
        table.cell(found_model(teller, background.classification.answers[position],
                               *background.classification.rules));
        table.end_row();
    }
    table.finish();
}

/// None where nobody knows where municipalities lie.
std::optional<Drawing> model_map(const Teller& teller, const Outlines* outlines)
{
    try {
        return render::draw_model_map(
            teller.network, teller.provenance,
            {.language = teller.language, .outlines = outlines, .theme = teller.worn.theme});
    } catch (const Error& error) {
        if (error.fault() != Fault::no_answer && error.fault() != Fault::usage) {
            throw;
        }
        return std::nullopt;
    }
}

void write_map(Html& html, const Teller& teller, const Drawing& map)
{
    figure(html, "models-drawing", teller.say(message("How each municipality is organised")),
           map.svg);
    paragraph(html, teller,
              {message("Each way of organising has a colour and a shape of its own."),
               message("A dark area: it follows from what is known. A light one: what is known "
                       "does not decide, and this is what the municipality leans to."),
               message("The table of municipalities below says the same in words.")});
}

void write_regions(Html& html, const Teller& teller)
{
    html.open(Tag::ul, {{css_class, "contents"}});
    for (const auto& [name, file] : teller.links->regions) {
        html.open(Tag::li);
        html.element(Tag::a, name, {{page, file}});
        html.close();
    }
    html.close();
}

} // namespace

Page written_index(const Teller& here,
                   const Background& background,
                   const std::vector<OrganisationId>& municipalities,
                   const Outlines* outlines)
{
    const std::string heading = here.say(title(here, background, municipalities.size()));
    const Message list = message("The municipalities");
    const Message gaps = message("What is not known");
    const Message sources = message("Source and how it was counted");
    const Message organised = message("How all are organised");
    const Message by_region = message("The regions");
    const std::optional<Drawing> map = model_map(here, outlines);
    std::vector<std::pair<std::string_view, Message>> contents;
    if (map) {
        contents.emplace_back("map", organised);
    }
    if (!here.links->regions.empty()) {
        contents.emplace_back("regions", by_region);
    }
    contents.insert(contents.end(),
                    {{"municipalities", list}, {"gaps", gaps}, {"sources", sources}});
    Html html{here.language, heading, here.worn};
    begin_page(html, here, heading, introduction(here), contents);
    if (map) {
        begin_section(html, here, "map", organised);
        write_map(html, here, *map);
        end_section(html);
    }
    if (!here.links->regions.empty()) {
        begin_section(html, here, "regions", by_region);
        write_regions(html, here);
        end_section(html);
    }
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
