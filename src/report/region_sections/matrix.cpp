#include "render/ego/facts.hpp"
#include "report/drawings.hpp"
#include "report/section.hpp"

namespace noaber::report::region {

namespace {

using enum Attribute::Name;

void write_head(Html& html, const Region& region)
{
    html.open(Tag::thead);
    html.open(Tag::tr);
    html.element(Tag::th, region.say(message("Arrangement")), {{scope, "col"}});
    for (const OrganisationId id : region.municipalities) {
        html.open(Tag::th, {{scope, "col"}, {css_class, "upright"}});
        html.element(Tag::span, render::shown_name(region.source(), id));
        html.close();
    }
    html.element(Tag::th, region.say(message("Number")), {{scope, "col"}});
    html.close();
    html.close();
}

std::string told(const Region& region, render::Mark mark)
{
    switch (mark) {
    case render::Mark::member:
        return region.say(message("yes"));
    case render::Mark::host:
        return region.say(message("does it"));
    default:
        return {};
    }
}

void write_row(Html& html, const Region& region, const RegionArrangement& one)
{
    const bool is_statutory =
        region.background.network.facts(one.place).obligation.value == Obligation::statutory;
    html.open(Tag::tr);
    html.element(Tag::th, is_statutory ? region.say(message("{} (law)", one.name)) : one.name,
                 {{scope, "row"}});
    for (const render::Mark mark : one.marks) {
        html.element(Tag::td, told(region, mark),
                     {{css_class, mark == render::Mark::none ? "none" : "mark"}});
    }
    html.element(Tag::td, region.number(one.members), {{css_class, "number"}});
    html.close();
}

void write_foot(Html& html, const Region& region)
{
    html.open(Tag::tfoot);
    html.open(Tag::tr);
    html.element(Tag::th, region.say(message("Number")), {{scope, "row"}});
    for (std::size_t i = 0; i < region.municipalities.size(); ++i) {
        std::size_t count = 0;
        for (const RegionArrangement& one : region.arrangements) {
            count += one.marks[i] == render::Mark::none ? 0U : 1U;
        }
        html.element(Tag::td, region.number(count), {{css_class, "number"}});
    }
    html.element(Tag::td, "");
    html.close();
    html.close();
}

void write_table(Html& html, const Region& region)
{
    html.open(Tag::div, {{css_class, "wide"},
                         {role, "region"},
                         {labelled_by, "matrix-table-caption"},
                         {tabindex, "0"}});
    html.open(Tag::table, {{id, "matrix-table"}, {css_class, "matrix"}});
    html.element(Tag::caption,
                 region.say(message("Which municipalities of {} take part in what", region.name)),
                 {{id, "matrix-table-caption"}});
    write_head(html, region);
    html.open(Tag::tbody);
    for (const RegionArrangement& one : region.arrangements) {
        write_row(html, region, one);
    }
    html.close();
    write_foot(html, region);
    html.close();
    html.close();
}

void write(Html& html, const Region& region)
{
    if (region.arrangements.empty()) {
        paragraph(html, region,
                  message("No municipality of {} takes part in an arrangement.", region.name));
        return;
    }
    drawn_figure(html, region, "matrix", region.say(message("Who is in what in {}", region.name)),
                 region.drawing);
    paragraph(html, region,
              {message("The table holds the same: the arrangements with most of them come first."),
               message("The law requires those that say so. A municipality of which the table "
                       "says “does it” does the work for the others.")});
    write_table(html, region);
}

} // namespace

RegionSection matrix()
{
    return {.name = "matrix", .heading = message("Who is in what"), .write = write};
}

} // namespace noaber::report::region
