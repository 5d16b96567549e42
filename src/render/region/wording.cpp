#include "render/captions.hpp"
#include "render/region/paint.hpp"

#include <noaber/core/text.hpp>

namespace noaber::render {

namespace {

/// That all municipalities share everything.
Message all_shared(std::size_t rows, std::size_t of_all, const std::string& shared)
{
    if (rows == 2) {
        return of_all == 1 ? message("Both municipalities share their only arrangement")
                           : message("Both municipalities share the same {}", shared);
    }
    return of_all == 1 ? message("All {} municipalities share their only arrangement", rows)
                       : message("All {} municipalities share the same {}", rows, shared);
}

/// What all share, and how much more there is.
Message partly_shared(std::size_t rows, const std::string& shared, std::size_t others)
{
    return rows == 2
               ? message("Both municipalities share {}; one of them is in {} more", shared, others)
               : message("All {} municipalities share {}; {} more join some of them", rows, shared,
                         others);
}

std::string finding(const Commission& asked, const Region& region)
{
    const std::size_t of_all = region.told_of_all();
    const std::size_t others = region.matrix.columns.size() - of_all;
    const std::size_t rows = region.matrix.rows.size();
    if (rows == 1) {
        return asked.say(counted(region.matrix.columns.size(),
                                 "One municipality, in {} arrangement",
                                 "One municipality, in {} arrangements"));
    }
    if (of_all == 0) {
        return asked.say(rows == 2 ? counted(others,
                                             "There is {} arrangement, and none that both "
                                             "municipalities share",
                                             "There are {} arrangements, and none that both "
                                             "municipalities share")
                                   : counted(others,
                                             "There is {} arrangement, and none that all {} "
                                             "municipalities share",
                                             "There are {} arrangements, and none that all {} "
                                             "municipalities share",
                                             rows));
    }
    const std::string shared = asked.say(counted(of_all, "{} arrangement", "{} arrangements"));
    return asked.say(others == 0 ? all_shared(rows, of_all, shared)
                                 : partly_shared(rows, shared, others));
}

std::vector<std::string> footer_lines(const Commission& asked, const Region& region)
{
    std::vector<std::string> about;
    if (!asked.network.options().within.empty()) {
        about.push_back(
            asked.say(message("Participants from outside the region are not counted.")));
    }
    if (region.matrix.others > 0) {
        about.push_back(asked.say(counted(region.matrix.others,
                                          "Not shown: {} participant that is no municipality, or "
                                          "does not exist on this date.",
                                          "Not shown: {} participants that are no municipality, or "
                                          "do not exist on this date.")));
    }
    about.push_back(never_shown(asked.language()));
    std::vector<std::size_t> places;
    for (const MatrixColumn& column : region.matrix.columns) {
        places.push_back(column.place);
    }
    return {join(about, " "),
            coverage_of(asked.network, places, asked.provenance, asked.language()),
            join(source_captions(asked.provenance, asked.language(), false), " ")};
}

} // namespace

Words region_words(const Commission& asked, const Region& region)
{
    std::vector<std::string> subtitle{asked.say(
        message("Lines: who takes part in what. In words: what all take part in, or all but a "
                "few."))};
    const std::string selection = selection_caption(asked.network, asked.language());
    if (!selection.empty()) {
        subtitle.push_back(selection);
    }
    return {.id = "noaber-region",
            .title = in_selection(asked.network, finding(asked, region), asked.language()),
            .subtitle = subtitle,
            .footer = footer_lines(asked, region)};
}

} // namespace noaber::render
