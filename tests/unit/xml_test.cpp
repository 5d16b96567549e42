#include "format/xml.hpp"
#include "support/failure.hpp"

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::format;
using namespace noaber::test;

namespace {

/// Writes down what it sees: `<name x=...>` and `text</name>`.
class Diary : public XmlVisitor {
public:
    void start(const XmlElement& element) override
    {
        text += "<" + std::string{element.name()};
        const auto x = element.attribute("x");
        text += x.empty() ? ">" : " " + std::string{x} + ">";
        if (element.name() == "bad") {
            throw Error{Fault::input, element.place(), message("a bad element")};
        }
    }
    void end(const XmlElement& element) override
    {
        text += std::string{element.text()} + "</" + std::string{element.name()} + ">";
    }

    std::string text;
};

std::string seen(std::string_view xml)
{
    Diary diary;
    read_xml(bytes_of(xml), "t.xml", diary);
    return diary.text;
}

std::string refusal(std::string_view xml)
{
    return failure([xml] { return seen(xml); });
}

} // namespace

TEST_CASE("XML is followed by local names, each element with its own text")
{
    CHECK(seen("<p:a xmlns:p='urn:x'> one <b p:x='1'>\n two &amp; </b></p:a>") ==
          "<a><b 1>two &</b>one</a>");
    CHECK(seen("<a><![CDATA[<b>]]></a>") == "<a><b></a>");
}

TEST_CASE("XML that is none is refused, with line and column")
{
    CHECK(refusal("<a>\n<b></a>") == "t.xml:2:6: not well-formed XML: mismatched tag");
    CHECK(refusal("<a>&nbsp;</a>") == "t.xml:1:4: not well-formed XML: undefined entity");
    CHECK(refusal("<a/><b/>") == "t.xml:1:5: not well-formed XML: junk after document element");
    CHECK(refusal("") == "t.xml:1:1: incomplete file, expected more XML");
    CHECK(refusal("<a>\n  <b>") == "t.xml:2:6: incomplete file, expected more XML");
}

TEST_CASE("any DOCTYPE is refused, before anything in it is looked at")
{
    CHECK(refusal("<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>") ==
          "t.xml:1:42: a DOCTYPE, expected none");
    CHECK_THAT(refusal("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
               Catch::Contains("t.xml:2") && Catch::Contains("a DOCTYPE, expected none"));
}

TEST_CASE("what a visitor throws comes out as it was thrown")
{
    CHECK(refusal("<a>\n<bad/></a>") == "t.xml:2:1: a bad element");
}

TEST_CASE("XML deeper or larger than the limits is refused")
{
    std::string deep;
    for (int level = 0; level < 20'000; ++level) {
        deep += "<a>";
    }
    CHECK(refusal(deep) == "t.xml:1:769: over 256 levels deep, expected fewer");

    Diary diary;
    const auto large = [&] {
        read_xml(bytes_of("<a>" + std::string(2 << 20, ' ') + "</a>"), "t.xml", diary,
                 {.bytes = 1 << 20});
        return 0;
    };
    CHECK(failure(large) == "t.xml: holds over 1 MiB, which is the most that is read");
}
