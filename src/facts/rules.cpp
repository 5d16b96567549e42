#include "facts/plain_words.hpp"
#include "format/toml.hpp"

#include <noaber/core/text.hpp>
#include <noaber/facts/infer.hpp>

#include <algorithm>
#include <map>

namespace noaber {

std::string_view facts_toml(); // embedded

namespace {

using format::TomlValue;
using Lists = std::map<std::string, std::vector<std::string>, std::less<>>;

[[noreturn]] void fail(const TomlValue& value, Message message)
{
    throw Error{Fault::input, value.place(), std::move(message)};
}

/// A text that must be one of a few.
std::string one_of(const TomlValue& value, const std::vector<std::string>& known)
{
    if (std::find(known.begin(), known.end(), value.text()) == known.end()) {
        fail(value, message("\"{}\", expected one of {}", value.text(), join(known, ", ")));
    }
    return value.text();
}

template <class Enum>
Enum enumerated(const TomlValue& value)
{
    std::vector<std::string> known;
    for (const Word<Enum>& entry : words(Enum{})) {
        known.emplace_back(entry.word);
    }
    return from_word<Enum>(one_of(value, known)).value();
}

/// A stem in the form in which texts are compared with it: another one could never occur.
std::string stem(const TomlValue& value)
{
    const std::string plain = facts::plain_words(value.text());
    const std::string inner{trim(plain)};
    const bool begins = value.text().starts_with(' ');
    const bool ends = value.text().ends_with(' ');
    const std::string expected = (begins ? " " : "") + inner + (ends ? " " : "");
    if (inner.empty() || value.text() != expected) {
        fail(value, message("\"{}\", expected lower case letters, digits and single spaces",
                            value.text()));
    }
    return value.text();
}

const std::vector<std::string>&
list_called(const Lists& lists, const TomlValue& value, std::string_view name)
{
    const auto at = lists.find(name);
    if (at == lists.end()) {
        fail(value, message("no list {}, expected one under lists", name));
    }
    return at->second;
}

/// The stems of a list in which "@name" stands for those of another.
std::vector<std::string> stems(const TomlValue* value, const Lists& lists)
{
    std::vector<std::string> result;
    if (value == nullptr) {
        return result;
    }
    for (const TomlValue& item : value->list()) {
        if (item.text().starts_with('@')) {
            const auto& named = list_called(lists, item, item.text().substr(1));
            result.insert(result.end(), named.begin(), named.end());
        } else {
            result.push_back(stem(item));
        }
    }
    return result;
}

Lists parse_lists(const TomlValue* table)
{
    Lists result;
    if (table != nullptr) {
        for (const auto& [name, value] : table->entries()) {
            result.emplace(name, stems(&value, {}));
        }
    }
    return result;
}

std::string filled(const TomlValue& table, std::string_view key)
{
    const TomlValue& value = table.at(key);
    if (value.text().empty()) {
        fail(value, message("{} is empty, expected a value", key));
    }
    return value.text();
}

/// The value that a field can have.
std::string conclusion(const std::string& field, const TomlValue& table)
{
    const TomlValue& value = table.at("value");
    if (field == "obligation") {
        return std::string{word(enumerated<Obligation>(value))};
    }
    if (field == "scope") {
        return std::string{word(enumerated<Scope>(value))};
    }
    return field == "host" ? one_of(value, {"named", "holder"}) : filled(table, "value");
}

std::size_t count(const TomlValue& value)
{
    if (value.whole() < 0) {
        fail(value, message("{}, expected at least {}", value.whole(), 0));
    }
    return static_cast<std::size_t>(value.whole());
}

void take_words(const TomlValue& table, const Lists& lists, Rule& rule)
{
    if (const TomlValue* texts = table.find("texts")) {
        for (const TomlValue& item : texts->list()) {
            rule.texts.push_back(
                one_of(item, {"title", "citation_title", "short_title", "body", "purpose"}));
        }
    }
    rule.without = stems(table.find("without"), lists);
    rule.any_of = stems(table.find("any_of"), lists);
    rule.none_of = stems(table.find("none_of"), lists);
    rule.none_of_acts = stems(table.find("none_of_acts"), lists);
    if (const TomlValue* names = table.find("one_list_of")) {
        for (const TomlValue& name : names->list()) {
            rule.one_list_of.push_back(list_called(lists, name, name.text()));
        }
    }
    const bool reads = !rule.any_of.empty() || !rule.none_of.empty() || !rule.one_list_of.empty();
    if (reads && rule.texts.empty()) {
        fail(table, message("stems and no texts, expected in which texts they stand"));
    }
}

void take_structure(const TomlValue& table, Rule& rule)
{
    if (const TomlValue* forms = table.find("forms")) {
        for (const TomlValue& form : forms->list()) {
            rule.forms.push_back(enumerated<LegalForm>(form));
        }
    }
    if (const TomlValue* least = table.find("participants_at_least")) {
        rule.participants_at_least = count(*least);
    }
    if (const TomlValue* most = table.find("participants_at_most")) {
        rule.participants_at_most = count(*most);
    }
    if (const TomlValue* themes = table.find("one_theme_among")) {
        rule.one_theme_among = themes->texts();
    }
    if (const TomlValue* only = table.find("municipalities_only")) {
        rule.municipalities_only = only->truth();
    }
}

Rule parse_rule(const TomlValue& table, const Lists& lists)
{
    table.require_keys({"name", "field", "value", "reason", "texts", "without", "any_of", "none_of",
                        "one_list_of", "none_of_acts", "one_theme_among", "forms",
                        "participants_at_least", "participants_at_most", "municipalities_only"});
    Rule rule;
    rule.name = filled(table, "name");
    rule.field = one_of(table.at("field"), {"obligation", "scope", "domains", "host"});
    rule.value = conclusion(rule.field, table);
    rule.reason = filled(table, "reason");
    take_words(table, lists, rule);
    take_structure(table, rule);
    if (rule.value == "named" && rule.any_of.empty()) {
        fail(table, message("no key {}, expected one", "any_of"));
    }
    return rule;
}

} // namespace

Rules parse_rules(std::string_view toml, const std::string& file)
{
    const TomlValue root = format::read_toml(toml, file);
    root.require_keys({"lists", "rule"});
    const Lists lists = parse_lists(root.find("lists"));
    Rules rules;
    for (const TomlValue& table : root.at("rule").list()) {
        Rule rule = parse_rule(table, lists);
        for (const Rule& other : rules) {
            if (other.name == rule.name) {
                fail(table.at("name"), message("rule {} stands twice, expected once", rule.name));
            }
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

const Rules& dutch_rules()
{
    static const Rules all = parse_rules(facts_toml(), "facts.toml");
    return all;
}

} // namespace noaber
