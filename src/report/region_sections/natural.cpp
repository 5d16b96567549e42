#include "render/ego/facts.hpp"
#include "report/section.hpp"

#include <algorithm>
#include <map>

namespace noaber::report::region {

namespace {

/// A community with what of the region lies in it, and what else.
struct Part {
    std::vector<std::string> inside;
    std::vector<std::string> outside;
};

/// The communities in which municipalities of the region lie, the one with most of them first.
std::vector<Part> parts(const Region& region)
{
    const auto& view = region.natural.view;
    const auto is_inside = [&](OrganisationId id) {
        return std::find(region.municipalities.begin(), region.municipalities.end(), id) !=
               region.municipalities.end();
    };
    std::map<std::uint32_t, Part> found;
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        const OrganisationId id = view.participants[v];
        Part& part = found[region.natural.found.best[v]];
        (is_inside(id) ? part.inside : part.outside)
            .push_back(render::shown_name(region.source(), id));
    }
    std::vector<Part> result;
    for (auto& [number, part] : found) {
        if (!part.inside.empty()) {
            result.push_back(std::move(part));
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const Part& a, const Part& b) {
        return a.inside.size() > b.inside.size();
    });
    return result;
}

void write_table(Html& html, const Region& region, const std::vector<Part>& all)
{
    WideTable table{
        html,
        "natural-table",
        region.say(message("Natural regions in which municipalities of {} lie", region.name)),
        {region.say(message("Natural region")), region.say(message("From {}", region.name)),
         region.say(message("From elsewhere"))}};
    for (std::size_t i = 0; i < all.size(); ++i) {
        table.begin_row(region.number(i + 1));
        table.list(region, all[i].inside);
        table.list(region, all[i].outside);
        table.end_row();
    }
    table.finish();
}

/// How far the natural regions are those of the file.
std::vector<Message> compared(const Region& region)
{
    if (region.official == nullptr) {
        return {message("No division in official regions was given to compare with.")};
    }
    const RegionAgreement alike = agreement(region.source(), region.natural.view,
                                            region.natural.found.best, *region.official);
    std::vector<Message> result{
        counted(alike.compared, "{} municipality lies in one of the {} official regions.",
                "{} municipalities lie in one of the {} official regions.", alike.regions)};
    if (alike.adjusted_rand) {
        result.push_back(message("Over all of them natural and official regions are alike for {} "
                                 "(adjusted Rand index: 0 is chance, 1 is the same).",
                                 region.about(*alike.adjusted_rand)));
    }
    return result;
}

void write(Html& html, const Region& region)
{
    const std::vector<Part> all = parts(region);
    paragraph(html, region,
              {message("A natural region is a group of municipalities that share more with one "
                       "another than with others. The computer finds them from who shares "
                       "arrangements, without looking at the map."),
               message("Small arrangements weigh more than large ones.")});
    if (all.empty()) {
        paragraph(html, region, message("Nobody shares an arrangement with anyone."));
        return;
    }
    paragraph(
        html, region,
        counted(all.size(), "They lie in {} natural region.", "They lie in {} natural regions."));
    write_table(html, region, all);
    paragraph(html, region, compared(region));
}

} // namespace

RegionSection natural()
{
    return {.name = "natural",
            .heading = message("Is it a region by how they work together?"),
            .write = write};
}

} // namespace noaber::report::region
