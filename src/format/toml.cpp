#include "format/toml.hpp"

#include <noaber/core/text.hpp>

#include <toml++/toml.h>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace noaber::format {

namespace {

Place place_of(const toml::source_region& source, const std::string& file)
{
    return {file, source.begin.line, source.begin.column};
}

template <class Written>
std::string as_written(const Written& value)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << value;
    return text.str();
}

TomlValue converted(const toml::node& node, const std::string& file);

TomlValue::Content content(const toml::node& node, const std::string& file)
{
    if (const auto* table = node.as_table()) {
        std::vector<std::pair<Place, std::string>> order;
        for (const auto& [key, value] : *table) {
            order.emplace_back(place_of(key.source(), file), key.str());
        }
        std::sort(order.begin(), order.end());
        TomlValue::Entries entries;
        for (const auto& [place, key] : order) {
            entries.emplace_back(key, converted(*table->get(key), file));
        }
        return entries;
    }
    if (const auto* array = node.as_array()) {
        TomlValue::List list;
        for (const toml::node& item : *array) {
            list.push_back(converted(item, file));
        }
        return list;
    }
    if (const auto* whole = node.as_integer()) {
        return whole->get();
    }
    if (const auto* number = node.as_floating_point()) {
        return number->get();
    }
    if (const auto* truth = node.as_boolean()) {
        return truth->get();
    }
    if (const auto* text = node.as_string()) {
        return text->get();
    }
    if (const auto* date = node.as_date()) {
        return as_written(date->get());
    }
    throw Error{Fault::input, place_of(node.source(), file),
                message("a time, expected a text, a number or a date")};
}

TomlValue converted(const toml::node& node, const std::string& file)
{
    return {place_of(node.source(), file), content(node, file)};
}

} // namespace

const std::string& TomlValue::text() const
{
    if (const auto* value = std::get_if<std::string>(&m_content)) {
        return *value;
    }
    throw Error{Fault::input, m_place, message("no text, expected one")};
}

double TomlValue::number() const
{
    if (const auto* value = std::get_if<std::int64_t>(&m_content)) {
        return static_cast<double>(*value);
    }
    const auto* value = std::get_if<double>(&m_content);
    if (value == nullptr || !std::isfinite(*value)) {
        throw Error{Fault::input, m_place, message("no number, expected one")};
    }
    return *value;
}

std::int64_t TomlValue::whole() const
{
    if (const auto* value = std::get_if<std::int64_t>(&m_content)) {
        return *value;
    }
    throw Error{Fault::input, m_place, message("no whole number, expected one")};
}

bool TomlValue::truth() const
{
    if (const auto* value = std::get_if<bool>(&m_content)) {
        return *value;
    }
    throw Error{Fault::input, m_place, message("expected true or false")};
}

std::string TomlValue::as_text() const
{
    if (const auto* value = std::get_if<std::int64_t>(&m_content)) {
        return std::to_string(*value);
    }
    if (std::holds_alternative<double>(m_content)) {
        return to_string(number());
    }
    if (const auto* value = std::get_if<bool>(&m_content)) {
        return *value ? "true" : "false";
    }
    return text();
}

const TomlValue::List& TomlValue::list() const
{
    if (const auto* value = std::get_if<List>(&m_content)) {
        return *value;
    }
    throw Error{Fault::input, m_place, message("no list, expected one")};
}

std::vector<std::string> TomlValue::texts() const
{
    std::vector<std::string> result;
    for (const TomlValue& item : list()) {
        result.push_back(item.text());
    }
    return result;
}

const TomlValue::Entries& TomlValue::entries() const
{
    if (const auto* value = std::get_if<Entries>(&m_content)) {
        return *value;
    }
    throw Error{Fault::input, m_place, message("no table, expected one")};
}

const TomlValue* TomlValue::find(std::string_view key) const
{
    for (const auto& [name, value] : entries()) {
        if (name == key) {
            return &value;
        }
    }
    return nullptr;
}

const TomlValue& TomlValue::at(std::string_view key) const
{
    if (const TomlValue* value = find(key)) {
        return *value;
    }
    throw Error{Fault::input, m_place, message("no key {}, expected one", key)};
}

void TomlValue::require_keys(const std::vector<std::string>& known) const
{
    for (const auto& [name, value] : entries()) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            const auto near = nearest(name, known, 1);
            throw Error{Fault::input, value.place(),
                        near.empty()
                            ? message("unknown key {}, expected one of {}", name, join(known, ", "))
                            : message("unknown key {}, expected perhaps {}", name, near.front())};
        }
    }
}

TomlValue read_toml(std::string_view text, const std::string& file)
{
    try {
        return converted(toml::parse(text), file);
    } catch (const toml::parse_error& fault) {
        throw Error{Fault::input, place_of(fault.source(), file),
                    message("not well-formed TOML: {}", fault.description())};
    }
}

} // namespace noaber::format
