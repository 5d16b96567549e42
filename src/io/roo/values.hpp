#pragma once

#include "format/xml.hpp"
#include "io/roo/records.hpp"

namespace noaber::roo {

/// The text of an element as a value; unset where it is empty. Throws Fault::input with its place
/// for any other text.
[[nodiscard]] std::optional<Date> date(const format::XmlElement& element);
[[nodiscard]] std::optional<std::int64_t> whole_number(const format::XmlElement& element);
/// With a decimal comma.
[[nodiscard]] std::optional<double> decimal(const format::XmlElement& element);

/// The day of the export: the timestamp of its root, without the time.
[[nodiscard]] std::optional<Date> export_date(const format::XmlElement& root);

[[nodiscard]] Reference reference(const format::XmlElement& element);

/// `GM0183` of https://identifier.overheid.nl/tooi/id/gemeente/gm0183
[[nodiscard]] std::string tooi_code(std::string_view address);

/// The register's words. A form that is none of the law's is `other`; other words that noaber does
/// not know are nothing.
[[nodiscard]] LegalForm legal_form(std::string_view abbreviation);
[[nodiscard]] std::optional<Power> power(std::string_view word);
[[nodiscard]] Organ organ(std::string_view word);

} // namespace noaber::roo
