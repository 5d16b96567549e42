#include "format/xml.hpp"

#include <noaber/core/text.hpp>

#include <expat.h>

#include <exception>
#include <memory>
#include <vector>

namespace noaber::format {

namespace {

std::string_view local_name(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Place place_in(XML_Parser parser, const std::string& file)
{
    return {file, XML_GetCurrentLineNumber(parser), XML_GetCurrentColumnNumber(parser) + 1};
}

/// One document on its way through expat. What is thrown within expat's calls is kept and thrown
/// again when expat has returned: no exception may cross its frames.
class Parse {
public:
    Parse(const std::string& file, XmlVisitor& visitor, const XmlLimits& limits);

    void feed(std::string_view bytes) { parse(bytes, false); }
    void finish() { parse({}, true); }

private:
    static void XMLCALL on_start(void* self, const char* name, const char** attributes);
    static void XMLCALL on_end(void* self, const char* name);
    static void XMLCALL on_text(void* self, const char* text, int length);
    static void XMLCALL
    on_doctype(void* self, const char* name, const char* system, const char* open, int internal);

    /// Does `work` unless something failed before; what it throws stops the parser.
    template <class Work>
    void guard(Work work);
    void start(std::string_view name, const char* const* attributes);
    void end(std::string_view name);
    void parse(std::string_view bytes, bool last);
    [[noreturn]] void fail(bool last) const;
    [[nodiscard]] Place place() const { return place_in(m_parser.get(), m_file); }

    const std::string& m_file;
    XmlVisitor& m_visitor;
    XmlLimits m_limits;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> m_parser;
    std::vector<std::string> m_texts; ///< Of the open elements, outermost first.
    std::size_t m_size = 0;
    std::exception_ptr m_failure;
};

Parse::Parse(const std::string& file, XmlVisitor& visitor, const XmlLimits& limits)
    : m_file{file}, m_visitor{visitor}, m_limits{limits}, m_parser{XML_ParserCreate(nullptr),
                                                                   &XML_ParserFree}
{
    require(m_parser != nullptr, "expat starts");
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Parse::on_start, &Parse::on_end);
    XML_SetCharacterDataHandler(m_parser.get(), &Parse::on_text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Parse::on_doctype);
}

void Parse::on_start(void* self, const char* name, const char** attributes)
{
    auto& parse = *static_cast<Parse*>(self);
    parse.guard([&] { parse.start(local_name(name), attributes); });
}

void Parse::on_end(void* self, const char* name)
{
    auto& parse = *static_cast<Parse*>(self);
    parse.guard([&] { parse.end(local_name(name)); });
}

void Parse::on_text(void* self, const char* text, int length)
{
    auto& parse = *static_cast<Parse*>(self);
    parse.guard([&] {
        const std::string_view piece{text, static_cast<std::size_t>(length)};
        parse.m_texts.back().append(piece);
        parse.m_visitor.characters(piece);
    });
}

void Parse::on_doctype(void* self, const char*, const char*, const char*, int)
{
    auto& parse = *static_cast<Parse*>(self);
    parse.guard([&] {
        throw Error{Fault::input, parse.place(), message("a DOCTYPE, expected none")};
    });
}

template <class Work>
void Parse::guard(Work work)
{
    if (m_failure) {
        return;
    }
    try {
        work();
    } catch (...) {
        m_failure = std::current_exception();
        XML_StopParser(m_parser.get(), XML_FALSE);
    }
}

void Parse::start(std::string_view name, const char* const* attributes)
{
    if (m_texts.size() == m_limits.depth) {
        throw Error{Fault::input, place(),
                    message("over {} levels deep, expected fewer", m_limits.depth)};
    }
    m_texts.emplace_back();
    m_visitor.start({name, {}, attributes, m_parser.get(), m_file});
}

void Parse::end(std::string_view name)
{
    m_visitor.end({name, trim(m_texts.back()), nullptr, m_parser.get(), m_file});
    m_texts.pop_back();
}

void Parse::parse(std::string_view bytes, bool last)
{
    m_size += bytes.size();
    require_size(m_size, m_limits.bytes, m_file);
    const XML_Status status =
        XML_Parse(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0);
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
    if (status != XML_STATUS_OK) {
        fail(last);
    }
}

void Parse::fail(bool last) const
{
    if (last) {
        throw Error{Fault::input, place(), message("incomplete file, expected more XML")};
    }
    throw Error{
        Fault::input, place(),
        message("not well-formed XML: {}", XML_ErrorString(XML_GetErrorCode(m_parser.get())))};
}

} // namespace

std::string_view XmlElement::attribute(std::string_view name) const
{
    for (const char* const* at = m_attributes; at != nullptr && *at != nullptr; at += 2) {
        if (local_name(at[0]) == name) {
            return at[1];
        }
    }
    return {};
}

bool XmlElement::says(std::string_view attribute, std::string_view value) const
{
    for (const char* const* at = m_attributes; at != nullptr && *at != nullptr; at += 2) {
        if (local_name(at[0]) == attribute && at[1] == value) {
            return true;
        }
    }
    return false;
}

Place XmlElement::place() const
{
    return place_in(m_parser, *m_file);
}

void read_xml(const ByteSource& source,
              const std::string& file,
              XmlVisitor& visitor,
              const XmlLimits& limits)
{
    Parse parse{file, visitor, limits};
    for (std::string_view bytes = source(); !bytes.empty(); bytes = source()) {
        parse.feed(bytes);
    }
    parse.finish();
}

} // namespace noaber::format
