#include "render/captions.hpp"
#include "render/layer_panels/paint.hpp"

#include <noaber/core/text.hpp>

namespace noaber::render {

namespace {

Message finding_of_two(std::size_t all, std::size_t with_all)
{
    if (with_all == 0) {
        return message("In none of {} groups of policy themes do both municipalities meet", all);
    }
    return with_all == all ? message("Both municipalities meet in every group of policy themes")
                           : message("Both municipalities meet in {} of {} groups of policy themes",
                                     with_all, all);
}

Message finding_of_many(std::size_t all, std::size_t with_all, std::size_t rows)
{
    if (with_all == 0) {
        return message("In none of {} groups of policy themes do all {} municipalities meet", all,
                       rows);
    }
    return with_all == all
               ? message("All {} municipalities meet in every group of policy themes", rows)
               : message("All {} municipalities meet in {} of {} groups of policy themes", rows,
                         with_all, all);
}

std::string finding(const Commission& asked, const LayerPanels& content)
{
    const std::size_t all = content.panels.size();
    const std::size_t with_all = content.with_all();
    const std::size_t rows = content.rows.size();
    if (rows == 1) {
        return asked.say(counted(all, "One municipality takes part in {} group of policy themes",
                                 "One municipality takes part in {} groups of policy themes"));
    }
    return asked.say(rows == 2 ? finding_of_two(all, with_all)
                               : finding_of_many(all, with_all, rows));
}

} // namespace

Words layer_words(const Commission& asked, const LayerPanels& content)
{
    std::vector<std::string> subtitle{
        asked.say(message("Each municipality stands in the same place in every drawing. A square "
                          "with lines: an arrangement, or several with the same municipalities, in "
                          "which not all take part."))};
    const std::string selection = selection_caption(asked.network, asked.language());
    if (!selection.empty()) {
        subtitle.push_back(selection);
    }
    std::vector<std::string> about{
        content.where_they_lie
            ? asked.say(message("Places are those of the map."))
            : asked.say(message("Places say nothing: the most alike stand side by side.")),
        asked.say(message("Arrangements of one municipality have no square.")),
        never_shown(asked.language())};
    return {.id = "noaber-layers",
            .title = in_selection(asked.network, finding(asked, content), asked.language()),
            .subtitle = subtitle,
            .footer = {join(about, " "),
                       coverage_of(asked.network, content.arrangements, asked.provenance,
                                   asked.language()),
                       join(source_captions(asked.provenance, asked.language(), false), " ")}};
}

} // namespace noaber::render
