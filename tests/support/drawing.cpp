#include "support/drawing.hpp"

#include "support/svg.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <stdexcept>

namespace noaber::test {

const DrawingKind& drawing_kind(std::string_view name)
{
    const auto kinds = drawing_kinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [name](const DrawingKind& kind) { return kind.name == name; });
    if (found == kinds.end()) {
        throw std::runtime_error{"no such kind of drawing"};
    }
    return *found;
}

Drawing drawing(std::string_view kind, RegisterDraft source, const AskedDrawing& asked)
{
    const Register reg{std::move(source)};
    const Network network{reg, asked.network};
    DrawOptions options = asked.options;
    options.subject = reg.organisation(asked.subject);
    for (const ArrangementId id : reg.arrangements().ids()) {
        if (reg.arrangements().code[id] == asked.arrangement) {
            options.arrangement = id;
        }
    }
    return drawing_kind(kind).draw(
        network, {.sources = {{"list.csv", std::string(64, 'e'), "A list", "", {}}}}, options);
}

Titles titles(std::string_view kind, const RegisterDraft& source, AskedDrawing asked)
{
    const std::string english = drawing(kind, source, asked).title;
    asked.options.language = Language::dutch;
    return {english, drawing(kind, source, asked).title};
}

std::string words_in(const Drawing& drawn)
{
    std::string result;
    const SvgElement root = parse_svg(drawn.svg);
    for (const SvgElement* element : flattened(root)) {
        result += element->name == "text" ? element->all_text() + " " : "";
    }
    return result;
}

} // namespace noaber::test
