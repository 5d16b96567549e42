#pragma once

#include "render/ego/facts.hpp"
#include "report/html.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::report {

/// The municipality that a page is about, and all that its sections tell of it.
struct Subject {
    const Network& network;
    const Provenance& provenance;
    Language language;
    render::Ego ego;
    std::string name;
    Drawing drawing; ///< Of the municipality with its arrangements.

    [[nodiscard]] const Register& source() const { return network.source(); }
    [[nodiscard]] const ArrangementFacts& facts(const render::EgoArrangement& one) const
    {
        return network.facts(one.place);
    }
    /// A message in the language of the page.
    [[nodiscard]] std::string say(const Message& message) const { return message.in(language); }
    /// A word that is translated, such as a label.
    [[nodiscard]] std::string word(std::string_view english) const
    {
        return std::string{translate(language, english)};
    }
    [[nodiscard]] std::string number(std::size_t count) const;
};

/// How an arrangement's obligation is told: with how it is known, unless the source says it.
[[nodiscard]] std::string told(const Subject& subject, const Known<Obligation>& obligation);

/// A table that scrolls by itself where the page is narrow. `id` names it within the page.
class WideTable {
public:
    WideTable(Html& html,
              std::string_view id,
              std::string_view caption,
              const std::vector<std::string>& columns);

    /// A row that names the group of those below it.
    void group(std::string_view name);
    /// Begins a row with the name of what it is about.
    void begin_row(std::string_view name);
    void cell(std::string_view text);
    void number(std::string_view text);
    void list(const std::vector<std::string>& items);
    void end_row();
    /// Ends the table.
    void finish();

private:
    Html& m_html;
    std::size_t m_columns;
};

} // namespace noaber::report
