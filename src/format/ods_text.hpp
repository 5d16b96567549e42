#pragma once

#include "format/xml.hpp"

#include <string>

namespace noaber::format {

/// The text of a cell of an OpenDocument sheet, on its way in: of its own paragraphs, a line for
/// each. Remarks on the cell, shapes that are fixed to it and how a text is pronounced have
/// paragraphs too, which are not its text. No more of it is kept than makes a cell too long.
class OdsText {
public:
    /// A cell starts; what starts and ends until `take` stands in it.
    void begin();
    void start(const XmlElement& element);
    void characters(std::string_view piece);
    void end(const XmlElement& element);
    /// The text of the cell, which ends.
    [[nodiscard]] std::string take();

private:
    void add(std::string_view piece);

    std::string m_text;
    bool m_is_in_cell = false;
    bool m_is_in_paragraph = false;
    std::size_t m_depth = 0;  ///< Elements that are open in the cell, but for lists and sections.
    std::size_t m_beside = 0; ///< The depth at which something begins that is not its text; or 0.
};

} // namespace noaber::format
