#include "render/captions.hpp"
#include "render/text.hpp"
#include "report/section.hpp"

#include <filesystem>

namespace noaber::report {

namespace {

void fact(Html& html, std::string_view name, std::string_view value)
{
    html.element(Tag::dt, name);
    html.element(Tag::dd, value);
}

void source(Html& html, const Subject& subject, const Source& one)
{
    const std::string file = std::filesystem::path{one.name}.filename().string();
    fact(html, subject.say(message("Source")), render::clean(one.title.empty() ? file : one.title));
    fact(html, subject.say(message("File")), render::clean(file));
    if (!one.licence.empty()) {
        fact(html, subject.say(message("Licence")), render::clean(one.licence));
    }
    if (one.date) {
        fact(html, subject.say(message("Kept up to")),
             render::long_date(*one.date, subject.language));
    }
    fact(html, subject.say(message("Checksum (SHA-256)")), one.sha256);
}

void write(Html& html, const Subject& subject)
{
    html.open(Tag::dl);
    for (const Source& one : subject.provenance.sources) {
        source(html, subject, one);
    }
    if (subject.network.date()) {
        fact(html, subject.say(message("Shows what was in force on")),
             render::long_date(*subject.network.date(), subject.language));
    }
    fact(html, subject.say(message("Made with")), "noaber " + std::string{version()});
    html.close();
    html.element(Tag::p, subject.say(message("A participant counts once in an arrangement. A "
                                             "participant that does not exist on this date is "
                                             "named, but not counted.")));
    html.element(Tag::p, subject.say(message(
                             "Partners share an arrangement when both take part in it on this "
                             "date. A municipality that was merged into another stands as that "
                             "other, unless asked otherwise.")));
}

} // namespace

Section sources()
{
    return {.name = "sources", .heading = message("Source and how it was counted"), .write = write};
}

} // namespace noaber::report
