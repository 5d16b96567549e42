#include "format/xlsx_parts.hpp"

#include <noaber/core/text.hpp>

#include <utility>

namespace noaber::format::xlsx {

namespace {

class ContentsVisitor : public XmlVisitor {
public:
    explicit ContentsVisitor(Contents& to) : m_to{to} {}
    void start(const XmlElement& element) override
    {
        if (element.name() == "sheet") {
            m_to.sheets.push_back(
                {std::string{element.attribute("name")},
                 !element.attribute("state").empty() && element.attribute("state") != "visible"});
            m_to.parts.emplace_back(element.attribute("id")); // of a relation, for now
        } else if (element.name() == "workbookPr") {
            const std::string_view from = element.attribute("date1904");
            m_to.counts_from_1904 = from == "1" || from == "true";
        }
    }
    void end(const XmlElement&) override {}

private:
    Contents& m_to;
};

/// Relations of the workbook: targets by id.
class RelationsVisitor : public XmlVisitor {
public:
    void start(const XmlElement& element) override
    {
        if (element.name() == "Relationship") {
            std::string target{element.attribute("Target")};
            targets[std::string{element.attribute("Id")}] =
                target.starts_with('/') ? target.substr(1) : "xl/" + target;
        }
    }
    void end(const XmlElement&) override {}

    std::map<std::string, std::string> targets;
};

class TextsVisitor : public XmlVisitor {
public:
    void start(const XmlElement& element) override { m_text.start(element); }
    void characters(std::string_view piece) override { m_text.characters(piece); }
    void end(const XmlElement& element) override
    {
        m_text.end(element);
        if (element.name() == "si") {
            texts.push_back(m_text.take());
        }
    }

    std::vector<std::string> texts;

private:
    RichText m_text;
};

/// The letters of the code of a number format that mean something: not those in quotes or brackets,
/// nor those behind a sign that says to show, skip or repeat them.
std::string meaning_of(std::string_view code)
{
    std::string result;
    char until = '\0';
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char letter = code[i];
        if (until != '\0') {
            until = letter == until ? '\0' : until;
        } else if (letter == '"' || letter == '[') {
            until = letter == '"' ? '"' : ']';
        } else if (letter == '\\' || letter == '_' || letter == '*') {
            ++i;
        } else {
            result += letter;
        }
    }
    return result;
}

/// What numbers are that a code shows: y and d stand for days only; m may be minutes.
NumberKind kind_of(std::string_view code)
{
    const std::string meaning = meaning_of(code);
    return meaning.find_first_of("ydYD") != std::string::npos ? NumberKind::day
           : meaning.find('%') != std::string::npos           ? NumberKind::percentage
                                                              : NumberKind::plain;
}

/// Of a format that the file gives no code for, since every program knows it.
NumberKind kind_of_known(std::int64_t id)
{
    constexpr std::int64_t percentage = 9;
    constexpr std::int64_t percentage_with_decimals = 10;
    constexpr std::int64_t first_day = 14;
    constexpr std::int64_t last_day = 17;
    constexpr std::int64_t day_with_time = 22;
    if (id == percentage || id == percentage_with_decimals) {
        return NumberKind::percentage;
    }
    return (id >= first_day && id <= last_day) || id == day_with_time ? NumberKind::day
                                                                      : NumberKind::plain;
}

class StylesVisitor : public XmlVisitor {
public:
    void start(const XmlElement& element) override
    {
        if (element.name() == "numFmt") {
            m_kinds[std::string{element.attribute("numFmtId")}] =
                kind_of(element.attribute("formatCode"));
        } else if (element.name() == "cellXfs") {
            m_in_cells = true;
        } else if (element.name() == "xf" && m_in_cells) {
            kinds.push_back(kind_of_format(std::string{element.attribute("numFmtId")}));
        }
    }
    void end(const XmlElement& element) override
    {
        m_in_cells = m_in_cells && element.name() != "cellXfs";
    }

    std::vector<NumberKind> kinds;

private:
    [[nodiscard]] NumberKind kind_of_format(const std::string& id) const
    {
        const auto at = m_kinds.find(id);
        return at != m_kinds.end() ? at->second : kind_of_known(parse_integer(id).value_or(0));
    }

    std::map<std::string, NumberKind> m_kinds;
    bool m_in_cells = false;
};

} // namespace

void RichText::start(const XmlElement& element)
{
    m_in_reading = m_in_reading || element.name() == "rPh";
    m_in_text = element.name() == "t" && !m_in_reading;
}

void RichText::characters(std::string_view piece)
{
    if (m_in_text && m_text.size() <= Workbook::cell_bytes_limit) {
        m_text += piece;
    }
}

void RichText::end(const XmlElement& element)
{
    m_in_reading = m_in_reading && element.name() != "rPh";
    m_in_text = m_in_text && element.name() != "t";
}

std::string RichText::take()
{
    return std::exchange(m_text, {});
}

Contents contents(const ZipFile& zip, const std::string& file)
{
    Contents result;
    ContentsVisitor visitor{result};
    read_xml(zip.open("xl/workbook.xml"), file, visitor);
    RelationsVisitor relations;
    read_xml(zip.open("xl/_rels/workbook.xml.rels"), file, relations);
    for (std::string& part : result.parts) {
        part = relations.targets[part];
    }
    return result;
}

std::vector<std::string> shared_texts(const ZipFile& zip, const std::string& file)
{
    TextsVisitor visitor;
    if (zip.has("xl/sharedStrings.xml")) {
        read_xml(zip.open("xl/sharedStrings.xml"), file, visitor);
    }
    return std::move(visitor.texts);
}

std::vector<NumberKind> number_kinds(const ZipFile& zip, const std::string& file)
{
    StylesVisitor visitor;
    if (zip.has("xl/styles.xml")) {
        read_xml(zip.open("xl/styles.xml"), file, visitor);
    }
    return std::move(visitor.kinds);
}

} // namespace noaber::format::xlsx
