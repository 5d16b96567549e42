#include "render/captions.hpp"
#include "report/section.hpp"

#include <noaber/core/error.hpp>
#include <noaber/report/page.hpp>

#include <algorithm>

namespace noaber {

namespace {

using namespace report;
using enum Attribute::Name;

Drawing
ego_drawing(const Network& network, const Provenance& provenance, const PageOptions& options)
{
    const auto kinds = drawing_kinds();
    const auto ego = std::find_if(kinds.begin(), kinds.end(),
                                  [](const DrawingKind& kind) { return kind.name == "ego"; });
    require(ego != kinds.end(), "there is a drawing of one municipality");
    return ego->draw(network, provenance,
                     {.subject = options.subject,
                      .language = options.language,
                      .layout_program = options.layout_program});
}

std::string introduction(const Subject& subject)
{
    const auto date = subject.network.date();
    return subject.say(
        date ? message("This page shows in which arrangements {} worked together with others on "
                       "{}, as far as the source knows.",
                       subject.name, render::long_date(*date, subject.language))
             : message("This page shows in which arrangements {} works together with others, as "
                       "far as the source knows.",
                       subject.name));
}

void write_contents(Html& html, const Subject& subject)
{
    html.open(Tag::nav, {{labelled_by, "contents"}});
    html.element(Tag::h2, subject.say(message("On this page")), {{id, "contents"}});
    html.open(Tag::ul, {{css_class, "contents"}});
    for (const Section& section : sections()) {
        html.open(Tag::li);
        html.element(Tag::a, subject.say(section.heading), {{target, std::string{section.name}}});
        html.close();
    }
    html.close();
    html.close();
}

void write_section(Html& html, const Subject& subject, const Section& section)
{
    const std::string heading = std::string{section.name} + "-heading";
    html.open(Tag::section, {{id, std::string{section.name}}, {labelled_by, heading}});
    html.element(Tag::h2, subject.say(section.heading), {{id, heading}});
    section.write(html, subject);
    html.close();
}

std::string written(const Subject& subject)
{
    Html html{subject.language, subject.drawing.title};
    html.element(Tag::a, subject.say(message("Skip to the page itself")),
                 {{css_class, "skip"}, {target, "main"}});
    html.open(Tag::main, {{id, "main"}});
    html.element(Tag::h1, subject.drawing.title);
    html.element(Tag::p, introduction(subject));
    write_contents(html, subject);
    for (const Section& section : sections()) {
        write_section(html, subject, section);
    }
    html.close();
    return std::move(html).finished();
}

} // namespace

Page municipality_page(const Network& network,
                       const Provenance& provenance,
                       const PageOptions& options)
{
    require(options.subject.position() < network.source().organisations().size(),
            "the subject of a page is in its register");
    const Subject subject{.network = network,
                          .provenance = provenance,
                          .language = options.language,
                          .ego = render::ego_of(network, options.subject),
                          .name = render::shown_name(network.source(), options.subject),
                          .drawing = ego_drawing(network, provenance, options)};
    return {.html = written(subject),
            .title = subject.drawing.title,
            .remarks = subject.drawing.remarks};
}

} // namespace noaber
