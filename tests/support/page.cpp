#include "support/page.hpp"

#include <stdexcept>

namespace noaber::test {

namespace {

/// A script as text of XML: its only bare characters are >, which may stand there, but which our
/// strict reader refuses.
std::string escaped_script(std::string_view html)
{
    const std::size_t from = html.find("<script>") + 8;
    const std::size_t to = html.find("</script>");
    std::string result{html.substr(0, from)};
    for (const char letter : html.substr(from, to - from)) {
        result += letter == '>' ? std::string{"&gt;"} : std::string{letter};
    }
    return result.append(html.substr(to));
}

} // namespace

SvgElement parse_page(std::string_view html)
{
    if (!html.starts_with("<!DOCTYPE html>\n")) {
        throw std::runtime_error{"no page"};
    }
    return parse_svg(escaped_script(html.substr(html.find('\n') + 1)));
}

std::string attribute(const SvgElement& element, const std::string& name)
{
    const auto found = element.attributes.find(name);
    return found == element.attributes.end() ? "" : found->second;
}

std::vector<const SvgElement*> all(const SvgElement& root, std::string_view name)
{
    std::vector<const SvgElement*> result = flattened(root);
    std::erase_if(result, [name](const SvgElement* one) { return one->name != name; });
    return result;
}

const SvgElement& with_id(const SvgElement& root, std::string_view name, const std::string& id)
{
    for (const SvgElement* one : all(root, name)) {
        if (attribute(*one, "id") == id) {
            return *one;
        }
    }
    throw std::runtime_error{"no element " + id};
}

std::vector<std::vector<const SvgElement*>> rows(const SvgElement& table)
{
    std::vector<std::vector<const SvgElement*>> result;
    for (const SvgElement* row : all(table, "tr")) {
        if (row->children.size() > 1 && row->children[1].name == "td") {
            result.emplace_back();
            for (const SvgElement& cell : row->children) {
                result.back().push_back(&cell);
            }
        }
    }
    return result;
}

std::vector<std::vector<std::string>> texts(const SvgElement& table)
{
    std::vector<std::vector<std::string>> result;
    for (const auto& row : rows(table)) {
        result.emplace_back();
        for (const SvgElement* cell : row) {
            result.back().push_back(cell->all_text());
        }
    }
    return result;
}

} // namespace noaber::test
