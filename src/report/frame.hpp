#pragma once

#include "report/section.hpp"

namespace noaber::report {

/// The beginning of a page, up to its contents: `contents` are headings by the ids of their
/// sections.
void begin_page(Html& html,
                const Teller& teller,
                std::string_view title,
                const std::vector<Message>& introduction,
                const std::vector<std::pair<std::string_view, Message>>& contents);
void begin_section(Html& html, const Teller& teller, std::string_view name, const Message& heading);
void end_section(Html& html);
void end_page(Html& html);

/// A page of sections.
template <class About>
[[nodiscard]] std::string framed(const About& about,
                                 std::string_view title,
                                 const std::vector<Message>& introduction,
                                 std::span<const SectionOf<About>> sections)
{
    Html html{about.language, title, about.worn};
    std::vector<std::pair<std::string_view, Message>> contents;
    for (const auto& section : sections) {
        contents.emplace_back(section.name, section.heading);
    }
    begin_page(html, about, title, introduction, contents);
    for (const auto& section : sections) {
        begin_section(html, about, section.name, section.heading);
        section.write(html, about);
        end_section(html);
    }
    end_page(html);
    return std::move(html).finished();
}

} // namespace noaber::report
