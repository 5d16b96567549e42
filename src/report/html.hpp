#pragma once

#include "report/style.hpp"

#include <noaber/core/language.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::report {

/// The elements that a page is made of. There are no others: no form, image or frame, and no script
/// but our own.
enum class Tag {
    a,
    caption,
    dd,
    details,
    dl,
    div,
    dt,
    figcaption,
    figure,
    h1,
    h2,
    h3,
    li,
    main,
    nav,
    ol,
    p,
    section,
    span,
    strong,
    summary,
    table,
    tbody,
    td,
    tfoot,
    th,
    thead,
    tr,
    ul,
};

/// An attribute of a closed list.
struct Attribute {
    enum class Name {
        id,
        css_class,
        scope,
        colspan,
        tabindex,
        role,
        aria_label,
        labelled_by,
        target,
        page,
        key,
    };
    Name name;
    /// Of target: the id of an element of the page. Of page: the name of a file beside this one,
    /// of ASCII letters, digits, points and hyphens.
    std::string value;
};
using Attributes = std::initializer_list<Attribute>;

/// Writes a page.
///
/// Text and values of attributes are escaped, and characters that may not be in a page are dropped.
/// The page asks nothing of the network and says so to the browser: its policy allows its own style
/// and script by digest, and nothing else. It is also well-formed XML after its first line. An
/// element that is closed without having been opened breaks a promise of ours.
class Html {
public:
    Html(Language language, std::string_view title, const Dress& worn);

    void open(Tag tag, Attributes attributes = {});
    void close();
    void text(std::string_view text);
    /// An element that holds only text.
    void element(Tag tag, std::string_view text, Attributes attributes = {});
    /// A drawing of ours, which is safe as it is.
    void drawing(std::string_view svg);

    [[nodiscard]] std::string finished() &&;

private:
    std::string m_text;
    std::vector<Tag> m_open;
    Language m_language;
    std::string m_script;
};

} // namespace noaber::report
