#pragma once

#include <noaber/core/language.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::report {

/// The elements that a page is made of. There are no others: no script, form, image or frame.
enum class Tag {
    a,
    caption,
    dd,
    dl,
    div,
    dt,
    figcaption,
    figure,
    footer,
    h1,
    h2,
    h3,
    header,
    li,
    main,
    nav,
    ol,
    p,
    section,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
    ul,
};

/// An attribute of a closed list.
struct Attribute {
    enum class Name { id, css_class, scope, colspan, tabindex, role, labelled_by, target };
    Name name;
    std::string value; ///< Of target: the id of an element of the page.
};
using Attributes = std::initializer_list<Attribute>;

/// Writes a page.
///
/// Text and values of attributes are escaped, and characters that may not be in a page are dropped.
/// The page asks nothing of the network and runs no script, and says so to the browser: its policy
/// allows its own style by digest, and nothing else. It is also well-formed XML after its first
/// line. An element that is closed without having been opened breaks a promise of ours.
class Html {
public:
    Html(Language language, std::string_view title);

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
};

} // namespace noaber::report
