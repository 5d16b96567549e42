#include "format/json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace noaber::format {

namespace {

using Tree = nlohmann::ordered_json;

Tree tree(const Json& value);

Tree tree_of(const JsonList& list)
{
    Tree result = Tree::array();
    for (const Json& item : list) {
        result.push_back(tree(item));
    }
    return result;
}

Tree tree_of(const JsonObject& object)
{
    Tree result = Tree::object();
    for (const auto& [key, member] : object) {
        require(!result.contains(key), "a JSON object has every key once");
        result.emplace(key, tree(member));
    }
    return result;
}

Tree tree_of(double number)
{
    require(std::isfinite(number), "a number in JSON is finite");
    return number;
}

template <class Plain>
Tree tree_of(const Plain& value)
{
    return Tree(value);
}

Tree tree(const Json& value)
{
    return std::visit([](const auto& plain) { return tree_of(plain); }, value.value());
}

std::string dumped(const Json& value, int indent)
{
    try {
        return tree(value).dump(indent);
    } catch (const nlohmann::json::exception& fault) {
        require(false, fault.what());
        throw;
    }
}

} // namespace

const Json* Json::find(std::string_view key) const
{
    const auto* object = as<JsonObject>();
    if (object == nullptr) {
        return nullptr;
    }
    const auto at = std::find_if(object->begin(), object->end(),
                                 [key](const auto& member) { return member.first == key; });
    return at == object->end() ? nullptr : &at->second;
}

void Json::append(std::string key, Json value)
{
    if (auto* list = std::get_if<JsonList>(&m_value)) {
        list->push_back(std::move(value));
    } else {
        std::get<JsonObject>(m_value).emplace_back(std::move(key), std::move(value));
    }
}

std::string to_text(const Json& value)
{
    return dumped(value, -1);
}

std::string to_indented_text(const Json& value, std::size_t depth)
{
    const std::string margin = "\n" + std::string(2 * depth, ' ');
    std::string result;
    for (const char letter : dumped(value, 2)) { // a newline inside a text is written as \n
        result += letter == '\n' ? margin : std::string{letter};
    }
    return result;
}

} // namespace noaber::format
