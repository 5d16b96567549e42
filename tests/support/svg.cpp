#include "support/svg.hpp"

#include <noaber/core/text.hpp>

#include <array>
#include <stdexcept>

namespace noaber::test {

namespace {

class Parser {
public:
    explicit Parser(std::string_view text) : m_text{text} {}

    SvgElement document()
    {
        SvgElement root = element();
        expect("\n");
        demand(m_text.empty(), "something after the root");
        return root;
    }

private:
    static void demand(bool holds, const std::string& what)
    {
        if (!holds) {
            throw std::runtime_error{what};
        }
    }

    void expect(std::string_view what)
    {
        demand(m_text.starts_with(what),
               "expected " + std::string{what} + " at " + std::string{m_text.substr(0, 40)});
        m_text.remove_prefix(what.size());
    }

    std::string_view until(std::string_view ends)
    {
        const std::size_t end = m_text.find_first_of(ends);
        demand(end != std::string_view::npos, "the text ends early");
        const std::string_view result = m_text.substr(0, end);
        m_text.remove_prefix(end);
        return result;
    }

    static std::string unescaped(std::string_view text)
    {
        static constexpr std::array<std::pair<std::string_view, char>, 4> entities{
            {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}}};
        std::string result;
        while (!text.empty()) {
            std::size_t taken = 1;
            char letter = text.front();
            for (const auto& [entity, meaning] : entities) {
                if (text.starts_with(entity)) {
                    taken = entity.size();
                    letter = meaning;
                }
            }
            demand(text.front() != '&' || taken > 1, "an & that is no entity");
            demand(static_cast<unsigned char>(letter) >= 0x20 || letter == '\n', "a control");
            result += letter;
            text.remove_prefix(taken);
        }
        return result;
    }

    SvgElement element()
    {
        expect("<");
        SvgElement result;
        result.name = until(" />");
        while (m_text.starts_with(" ")) {
            attribute(result);
        }
        if (m_text.starts_with("/>")) {
            expect("/>");
            return result;
        }
        expect(">");
        while (!m_text.starts_with("</")) {
            if (m_text.starts_with("<")) {
                result.children.push_back(element());
            } else {
                const std::string_view text = until("<");
                demand(text.find('>') == std::string_view::npos, "a bare >");
                result.text += unescaped(text);
            }
        }
        expect("</" + result.name + ">");
        return result;
    }

    void attribute(SvgElement& of)
    {
        expect(" ");
        const std::string name{until("=")};
        expect("=\"");
        const std::string_view value = until("\"<");
        expect("\"");
        demand(of.attributes.try_emplace(name, unescaped(value)).second, name + " twice");
    }

    std::string_view m_text;
};

void add(const SvgElement& element, std::vector<const SvgElement*>& to)
{
    to.push_back(&element);
    for (const SvgElement& child : element.children) {
        add(child, to);
    }
}

} // namespace

double SvgElement::number(const std::string& attribute) const
{
    return parse_number(attributes.at(attribute)).value();
}

std::string SvgElement::all_text() const
{
    std::string result = text;
    for (const SvgElement& child : children) {
        result += child.all_text();
    }
    return result;
}

SvgElement parse_svg(std::string_view text)
{
    return Parser{text}.document();
}

std::vector<const SvgElement*> flattened(const SvgElement& root)
{
    std::vector<const SvgElement*> result;
    add(root, result);
    return result;
}

} // namespace noaber::test
