#pragma once

#include "format/workbook.hpp"
#include "format/xml.hpp"
#include "format/zip.hpp"

#include <map>

namespace noaber::format::xlsx {

/// What a workbook says of its sheets.
struct Contents {
    std::vector<Sheet> sheets;
    std::vector<std::string> parts; ///< The entry of each sheet.
    bool counts_from_1904 = false;  ///< Days; else from 1900.
};
[[nodiscard]] Contents contents(const ZipFile& zip, const std::string& file);

/// A text on its way in: of runs that may each look different, with the spaces at their ends and
/// without how it is pronounced. No more of it is kept than makes a cell too long.
class RichText {
public:
    void start(const XmlElement& element);
    void characters(std::string_view piece);
    void end(const XmlElement& element);
    /// What came since the last time.
    [[nodiscard]] std::string take();

private:
    std::string m_text;
    bool m_in_text = false;
    bool m_in_reading = false; ///< How a text is pronounced.
};

/// The texts that cells share.
[[nodiscard]] std::vector<std::string> shared_texts(const ZipFile& zip, const std::string& file);

/// What a number is, by how its cell shows it.
enum class NumberKind : char { plain, day, percentage };

/// What numbers with a cell format are, by the format's position.
[[nodiscard]] std::vector<NumberKind> number_kinds(const ZipFile& zip, const std::string& file);

} // namespace noaber::format::xlsx
