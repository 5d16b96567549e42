#include "report/common_parts.hpp"

#include "render/captions.hpp"
#include "render/text.hpp"

#include <filesystem>

namespace noaber::report {

namespace {

void write_source(Html& html, const Teller& teller, const Source& one)
{
    const std::string file = std::filesystem::path{one.name}.filename().string();
    fact(html, teller.say(message("Source")), render::clean(one.title.empty() ? file : one.title));
    fact(html, teller.say(message("File")), render::clean(file));
    if (!one.licence.empty()) {
        fact(html, teller.say(message("Licence")), render::clean(one.licence));
    }
    if (one.date) {
        fact(html, teller.say(message("Kept up to")),
             render::long_date(*one.date, teller.language));
    }
    fact(html, teller.say(message("Checksum (SHA-256)")), one.sha256);
}

} // namespace

Message domains_known(std::size_t known, std::size_t all)
{
    return render::known_of(
        known, all, message("The policy domain is known of {} of the {} arrangements.", known, all),
        message("The policy domain of the arrangement is known."),
        message("The policy domain of the arrangement is not known."));
}

Message obligations_known(std::size_t known, std::size_t all)
{
    return render::known_of(
        known, all, message("Whether the law requires it is known of {} of the {}.", known, all),
        message("It is known whether the law requires the arrangement."),
        message("It is not known whether the law requires the arrangement."));
}

std::vector<std::string> gaps_of_source(const Teller& teller)
{
    std::vector<std::string> result;
    const std::string selection = render::selection_caption(teller.network, teller.language);
    if (!selection.empty()) {
        result.push_back(teller.say(message("This page shows only a part. {}", selection)));
    }
    for (const std::string& caption :
         render::coverage_captions(teller.network, teller.provenance, teller.language)) {
        result.push_back(caption);
    }
    return result;
}

void write_sources(Html& html, const Teller& teller)
{
    html.open(Tag::dl);
    for (const Source& one : teller.provenance.sources) {
        write_source(html, teller, one);
    }
    if (teller.network.date()) {
        fact(html, teller.say(message("Shows what was in force on")),
             render::long_date(*teller.network.date(), teller.language));
    }
    fact(html, teller.say(message("Made with")), "noaber " + std::string{version()});
    html.close();
    paragraph(html, teller,
              message("A participant counts once in an arrangement. A participant that does not "
                      "exist on this date is named, but not counted."));
    paragraph(html, teller,
              message("Partners share an arrangement when both take part in it on this date. A "
                      "municipality that was merged into another stands as that other, unless "
                      "asked otherwise."));
}

} // namespace noaber::report
