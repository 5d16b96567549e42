#include "report/frame.hpp"

namespace noaber::report {

using enum Attribute::Name;

namespace {

void write_contents(Html& html,
                    const Teller& teller,
                    const std::vector<std::pair<std::string_view, Message>>& contents)
{
    html.open(Tag::nav, {{labelled_by, "contents"}});
    html.element(Tag::h2, teller.say(message("On this page")), {{id, "contents"}});
    html.open(Tag::ul, {{css_class, "contents"}});
    for (const auto& [name, heading] : contents) {
        html.open(Tag::li);
        html.element(Tag::a, teller.say(heading), {{target, std::string{name}}});
        html.close();
    }
    html.close();
    html.close();
}

/// The way to the other pages.
void write_way_up(Html& html, const Teller& teller)
{
    if (teller.links == nullptr || teller.links->index.empty()) {
        return;
    }
    html.open(Tag::nav, {{css_class, "up"}, {aria_label, teller.say(message("Other pages"))}});
    html.element(Tag::a, teller.say(message("To all pages")), {{page, teller.links->index}});
    html.close();
}

} // namespace

void begin_page(Html& html,
                const Teller& teller,
                std::string_view title,
                const std::vector<Message>& introduction,
                const std::vector<std::pair<std::string_view, Message>>& contents)
{
    html.element(Tag::a, teller.say(message("Skip to the page itself")),
                 {{css_class, "skip"}, {target, "main"}});
    write_way_up(html, teller);
    html.open(Tag::main, {{id, "main"}});
    html.element(Tag::h1, title);
    paragraph(html, teller, introduction);
    if (!contents.empty()) {
        write_contents(html, teller, contents);
    }
}

void begin_section(Html& html, const Teller& teller, std::string_view name, const Message& heading)
{
    const std::string heading_id = std::string{name} + "-heading";
    html.open(Tag::section, {{id, std::string{name}}, {labelled_by, heading_id}});
    html.element(Tag::h2, teller.say(heading), {{id, heading_id}});
}

void end_section(Html& html)
{
    html.close();
}

void end_page(Html& html)
{
    html.close();
}

} // namespace noaber::report
