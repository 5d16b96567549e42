#include "support/layers.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <regex>

namespace noaber::test {

namespace {

std::vector<std::string> cells(std::string_view row)
{
    std::vector<std::string> result;
    for (const std::string_view cell : split(row.substr(1), '|')) {
        result.emplace_back(trim(cell));
    }
    return result;
}

std::string without_quotes(std::string text)
{
    std::erase(text, '`');
    return text;
}

std::vector<std::string> parts(std::string_view text, char separator)
{
    std::vector<std::string> result;
    for (const std::string_view part : split(text, separator)) {
        if (!trim(part).empty()) {
            result.emplace_back(trim(part));
        }
    }
    return result;
}

/// `model` of src/model/register.cpp and of noaber/model/register.hpp.
std::string module_of(std::string_view path)
{
    const std::size_t slash = path.find('/');
    const std::string_view below = slash == std::string_view::npos ? path : path.substr(slash + 1);
    return std::string{below.substr(0, below.find('/'))};
}

/// What is wrong with an include of another module; empty when nothing is.
std::string wrong_layer(const Layers& layers, const std::string& from, const std::string& to)
{
    const auto& allowed = layers.modules.at(from);
    if (from == to || std::find(allowed.begin(), allowed.end(), to) != allowed.end()) {
        return {};
    }
    return fmt::format("{} may not include {}", from, to);
}

/// The same for a header from outside the project; `place` is its path without src/ or include/.
std::string
wrong_door(const Layers& layers, bool is_public, std::string_view place, std::string_view header)
{
    if (header.find_first_of("./") == std::string_view::npos) {
        return {}; // of the standard library
    }
    const auto door = std::find_if(layers.doors.begin(), layers.doors.end(), [&](const auto& one) {
        return header.starts_with(one.headers);
    });
    if (door == layers.doors.end()) {
        return "no door for this library";
    }
    if (is_public && !(door->headers == "fmt/" && place.starts_with("core/"))) {
        return "a public header may not show a library";
    }
    if (door->only_in != "anywhere" && !place.starts_with(door->only_in)) {
        return fmt::format("only {} may include this library", door->only_in);
    }
    return {};
}

} // namespace

std::vector<std::vector<std::string>> markdown_table(std::string_view markdown,
                                                     std::string_view name)
{
    std::vector<std::vector<std::string>> rows;
    bool inside = false;
    for (const std::string_view line : split(markdown, '\n')) {
        if (inside && !line.starts_with('|')) {
            break;
        }
        if (inside && !line.starts_with("|-")) {
            rows.push_back(cells(line));
        }
        inside = inside || line.starts_with(fmt::format("| {} |", name));
    }
    return rows;
}

Layers parse_layers(std::string_view markdown)
{
    Layers layers;
    for (const auto& row : markdown_table(markdown, "module")) {
        layers.modules[without_quotes(row.at(0))] = parts(row.at(1), ' ');
    }
    for (const auto& row : markdown_table(markdown, "library")) {
        for (const std::string& headers : parts(without_quotes(row.at(1)), ',')) {
            layers.doors.push_back({headers, row.at(2)});
        }
    }
    return layers;
}

std::vector<std::string>
wrong_includes(const Layers& layers, std::string_view path, std::string_view content)
{
    const bool is_public = path.starts_with("include/");
    const std::string_view below = path.substr(path.find('/') + 1);
    const std::string module = module_of(is_public ? below : path);
    const std::string_view place = is_public ? below.substr(below.find('/') + 1) : below;
    if (!layers.modules.contains(module)) {
        return {fmt::format("{}: no module {}", path, module)};
    }

    static const std::regex include{R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"};
    std::vector<std::string> result;
    std::size_t number = 0;
    for (const std::string_view line : split(content, '\n')) {
        ++number;
        std::cmatch found;
        if (!std::regex_search(line.data(), line.data() + line.size(), found, include)) {
            continue;
        }
        const std::string header = found[2];
        std::string wrong;
        if (header.starts_with("noaber/")) {
            wrong = wrong_layer(layers, module, module_of(header));
        } else if (found[1] == "<") {
            wrong = wrong_door(layers, is_public, place, header);
        } else if (is_public) {
            wrong = "a public header may not show a private one";
        } else {
            wrong = wrong_layer(layers, module, header.substr(0, header.find('/')));
        }
        if (!wrong.empty()) {
            result.push_back(fmt::format("{}:{}: {}: {}", path, number, header, wrong));
        }
    }
    return result;
}

} // namespace noaber::test
