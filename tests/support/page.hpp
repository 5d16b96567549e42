#pragma once

#include "support/svg.hpp"

namespace noaber::test {

/// A page of ours as XML: all but its first line.
[[nodiscard]] SvgElement parse_page(std::string_view html);

/// The value of an attribute; empty where there is none.
[[nodiscard]] std::string attribute(const SvgElement& element, const std::string& name);

/// The elements of that name, in order.
[[nodiscard]] std::vector<const SvgElement*> all(const SvgElement& root, std::string_view name);

/// The element of that name and id; throws std::runtime_error where there is none.
[[nodiscard]] const SvgElement&
with_id(const SvgElement& root, std::string_view name, const std::string& id);

/// The rows of a table, each as its heading and its cells; not those of headings only.
[[nodiscard]] std::vector<std::vector<const SvgElement*>> rows(const SvgElement& table);

/// The words of a table's rows.
[[nodiscard]] std::vector<std::vector<std::string>> texts(const SvgElement& table);

} // namespace noaber::test
