#include "render/captions.hpp"
#include "render/ego/being.hpp"
#include "report/frame.hpp"
#include "report/pages.hpp"

#include <noaber/core/error.hpp>

namespace noaber {

namespace report {

namespace {

/// What the page is about.
Message about(const Subject& subject)
{
    const auto date = subject.network.date();
    return date ? message("This page shows in which arrangements {} worked together with others "
                          "on {}, as far as the source knows.",
                          subject.name, render::long_date(*date, subject.language))
                : message("This page shows in which arrangements {} works together with others, "
                          "as far as the source knows.",
                          subject.name);
}

std::vector<Message> introduction(const Subject& subject)
{
    const auto gone = render::absence(subject.network, subject.ego.subject, subject.language);
    std::vector<Message> result;
    if (gone) {
        result.push_back(verbatim(subject.say(*gone) + "."));
    }
    result.push_back(gone && subject.ego.arrangements.empty()
                         ? message("So it takes part in nothing on {}. Under “What changed” stands "
                                   "what the source knows of its last years.",
                                   render::long_date(*subject.network.date(), subject.language))
                         : about(subject));
    result.push_back(message("It is made for the council: it says what there is and what to ask, "
                             "and gives no verdict."));
    return result;
}

} // namespace

Page written_page(const Teller& teller,
                  const Background& background,
                  OrganisationId id,
                  const std::filesystem::path& layout_program)
{
    const Subject subject{teller, background, id, layout_program};
    return {.html =
                framed<Subject>(subject, subject.drawing.title, introduction(subject), sections()),
            .title = subject.drawing.title,
            .remarks = subject.drawing.remarks};
}

} // namespace report

Page municipality_page(const Network& network,
                       const Provenance& provenance,
                       const PageOptions& options)
{
    require(options.subject.position() < network.source().organisations().size(),
            "the subject of a page is in its register");
    const report::Dress worn = report::dress(options.theme);
    return report::written_page({network, provenance, options.language, worn},
                                report::background_of(network), options.subject,
                                options.layout_program);
}

} // namespace noaber
