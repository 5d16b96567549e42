#pragma once

#include "format/bytes.hpp"

#include <noaber/core/error.hpp>

#include <optional>

struct XML_ParserStruct;

namespace noaber::format {

/// An element of an XML document, while it starts or ends.
///
/// Names are local: what stands after the colon. Namespaces are not looked at.
class XmlElement {
public:
    XmlElement(std::string_view name,
               std::string_view text,
               const char* const* attributes,
               XML_ParserStruct* parser,
               const std::string& file)
        : m_name{name}, m_text{text}, m_attributes{attributes}, m_parser{parser}, m_file{&file}
    {}

    [[nodiscard]] std::string_view name() const { return m_name; }

    /// At the end: the text that stood directly in it, without white space around it.
    [[nodiscard]] std::string_view text() const { return m_text; }

    /// At the start: the value of an attribute; empty where it has none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;

    /// At the start: whether any attribute with this local name has this value. Two attributes may
    /// differ in their namespaces only, and tell different things.
    [[nodiscard]] bool says(std::string_view attribute, std::string_view value) const;

    /// Line and column where it starts, or where its end does.
    [[nodiscard]] Place place() const;

private:
    std::string_view m_name;
    std::string_view m_text;
    const char* const* m_attributes; ///< Names and values in turn, then null.
    XML_ParserStruct* m_parser;
    const std::string* m_file;
};

/// What follows a document. May throw; the reader passes it on.
class XmlVisitor {
public:
    virtual ~XmlVisitor() = default;
    virtual void start(const XmlElement& element) = 0;
    virtual void end(const XmlElement& element) = 0;
    /// Text within the elements that are open, in pieces, as it stands.
    virtual void characters(std::string_view) {}
};

struct XmlLimits {
    std::size_t bytes = document_limit;
    std::size_t depth = 256;
};

/// Reads a document to its end, in pieces. Throws Fault::input with line and column for anything
/// that is not well-formed, ends early or goes over a limit, and for any DOCTYPE: no entity is ever
/// expanded and no other file ever read.
void read_xml(const ByteSource& source,
              const std::string& file,
              XmlVisitor& visitor,
              const XmlLimits& limits = {});

} // namespace noaber::format
