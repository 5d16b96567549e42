#pragma once

#include "report/html.hpp"

#include <noaber/model/network.hpp>
#include <noaber/table/provenance.hpp>

#include <map>

namespace noaber::report {

/// The pages that lie beside this one, by who they are about.
struct Links {
    std::map<OrganisationId, std::string> pages; ///< Names of files.
    /// Of regions, by name, with the name of the file.
    std::vector<std::pair<std::string, std::string>> regions;
    std::string index; ///< Of all; empty: none.
};

/// What every part of a page needs to say something.
struct Teller {
    const Network& network;
    const Provenance& provenance;
    Language language = Language::english;
    const Dress& worn;            ///< What the page is dressed in.
    const Links* links = nullptr; ///< None: the page stands alone.

    [[nodiscard]] const Register& source() const { return network.source(); }
    /// A message in the language of the page.
    [[nodiscard]] std::string say(const Message& message) const { return message.in(language); }
    /// A word that is translated, such as a label.
    [[nodiscard]] std::string word(std::string_view english) const
    {
        return std::string{translate(language, english)};
    }
    [[nodiscard]] std::string number(std::size_t count) const;
    /// Two significant digits.
    [[nodiscard]] std::string about(double number) const;
    [[nodiscard]] std::string percent(double share) const;
    /// Whole euros, thousands from ten thousand on.
    [[nodiscard]] std::string euros(double amount) const;
    /// The name of the file about someone; empty: there is none.
    [[nodiscard]] std::string page_of(OrganisationId id) const;
    [[nodiscard]] std::string not_known() const;
};

/// How an obligation is told: with how it is known, unless the source says it.
[[nodiscard]] std::string told(const Teller& teller, const Known<Obligation>& obligation);

void paragraph(Html& html, const Teller& teller, const Message& sentence);
/// Sentences after one another.
void paragraph(Html& html, const Teller& teller, const std::vector<Message>& sentences);
/// A list with a point before each.
void points(Html& html, const std::vector<std::string>& items);
/// A name and its value, in a list of them.
void fact(Html& html, std::string_view name, std::string_view value);

/// Names after one another; many of them wait behind their number until they are asked for.
void names(Html& html, const Teller& teller, const std::vector<std::string>& items);

/// A table that scrolls by itself where the page is narrow. `id` names it within the page.
class WideTable {
public:
    /// What the page's script does to it.
    enum class Help { none, sorted, searched_and_sorted };

    WideTable(Html& html,
              std::string_view id,
              std::string_view caption,
              const std::vector<std::string>& columns,
              Help help = Help::none);

    /// A row that names the group of those below it.
    void group(std::string_view name);
    /// Begins a row with the name of what it is about, and a page about it where there is one.
    void begin_row(std::string_view name, std::string_view page = {});
    void cell(std::string_view text);
    /// A number, or words for one; by `key` the script sorts.
    void number(std::string_view text, std::string_view key = {});
    void count(const Teller& teller, std::size_t count);
    /// A cell of names.
    void list(const Teller& teller, const std::vector<std::string>& items);
    void end_row();
    /// Ends the table.
    void finish();

private:
    Html& m_html;
    std::size_t m_columns;
};

} // namespace noaber::report
