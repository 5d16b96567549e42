#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::test {

/// An element of a drawing, with the text directly in it.
struct SvgElement {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;
    std::vector<SvgElement> children;

    [[nodiscard]] double number(const std::string& attribute) const;
    /// The text in it and in all beneath it.
    [[nodiscard]] std::string all_text() const;
};

/// Reads a drawing, strictly: one root, every element closed, every attribute quoted and given
/// once, no entity but the five of XML, no comment, instruction or document type. Throws
/// std::runtime_error for anything else.
[[nodiscard]] SvgElement parse_svg(std::string_view text);

/// The element and all beneath it, in order; they live as long as the root.
[[nodiscard]] std::vector<const SvgElement*> flattened(const SvgElement& root);
void flattened(SvgElement&&) = delete;

} // namespace noaber::test
