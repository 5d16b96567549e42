#include "format/xlsx_parts.hpp"

#include "format/xml.hpp"

#include <noaber/core/text.hpp>

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
    void start(const XmlElement& element) override
    {
        m_in_reading = m_in_reading || element.name() == "rPh";
        m_in_text = element.name() == "t" && !m_in_reading;
    }
    void characters(std::string_view piece) override
    {
        m_text += m_in_text ? piece : std::string_view{};
    }
    void end(const XmlElement& element) override
    {
        if (element.name() == "rPh") {
            m_in_reading = false;
        } else if (element.name() == "t") {
            m_in_text = false;
        } else if (element.name() == "si") {
            texts.push_back(std::move(m_text));
            m_text.clear();
        }
    }

    std::vector<std::string> texts;

private:
    std::string m_text;
    bool m_in_text = false;
    bool m_in_reading = false; ///< How a text is pronounced.
};

/// Whether the code of a number format shows a day: y, m or d outside quotes and brackets.
bool shows_day(std::string_view code)
{
    bool is_quoted = false;
    bool is_bracketed = false;
    for (const char letter : code) {
        is_quoted = letter == '"' ? !is_quoted : is_quoted;
        is_bracketed = letter == '[' ? true : letter == ']' ? false : is_bracketed;
        if (!is_quoted && !is_bracketed &&
            std::string_view{"ydYD"}.find(letter) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

class StylesVisitor : public XmlVisitor {
public:
    void start(const XmlElement& element) override
    {
        if (element.name() == "numFmt") {
            m_shows_day[std::string{element.attribute("numFmtId")}] =
                shows_day(element.attribute("formatCode"));
        } else if (element.name() == "cellXfs") {
            m_in_cells = true;
        } else if (element.name() == "xf" && m_in_cells) {
            is_date.push_back(is_day(std::string{element.attribute("numFmtId")}));
        }
    }
    void end(const XmlElement& element) override
    {
        m_in_cells = m_in_cells && element.name() != "cellXfs";
    }

    std::vector<bool> is_date;

private:
    [[nodiscard]] bool is_day(const std::string& id) const
    {
        constexpr std::int64_t first = 14; // the built-in formats of days
        constexpr std::int64_t last = 17;
        constexpr std::int64_t with_time = 22;
        if (const auto at = m_shows_day.find(id); at != m_shows_day.end()) {
            return at->second;
        }
        const std::int64_t number = parse_integer(id).value_or(0);
        return (number >= first && number <= last) || number == with_time;
    }

    std::map<std::string, bool> m_shows_day;
    bool m_in_cells = false;
};

} // namespace

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

std::vector<bool> date_formats(const ZipFile& zip, const std::string& file)
{
    StylesVisitor visitor;
    if (zip.has("xl/styles.xml")) {
        read_xml(zip.open("xl/styles.xml"), file, visitor);
    }
    return std::move(visitor.is_date);
}

} // namespace noaber::format::xlsx
