#include "format/toml.hpp"

#include <noaber/classify/models.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <cmath>

namespace noaber {

std::string_view models_toml(); // embedded

namespace {

using format::TomlValue;

[[noreturn]] void throw_unknown(const TomlValue& value, const std::vector<std::string>& known)
{
    throw Error{Fault::input, value.place(),
                message("{}, expected one of {}", value.text(), join(known, ", "))};
}

/// The value of an enumeration that a text names.
template <class Enum>
Enum named(const TomlValue& value)
{
    std::vector<std::string> known;
    for (const Word<Enum>& entry : words(Enum{})) {
        if (entry.word == value.text()) {
            return entry.value;
        }
        known.emplace_back(entry.word);
    }
    throw_unknown(value, known);
}

const Indicator& indicator(const TomlValue& name)
{
    std::vector<std::string> known;
    for (const Indicator& each : classification::indicators()) {
        if (each.name == name.text()) {
            return each;
        }
        known.emplace_back(each.name);
    }
    throw_unknown(name, known);
}

/// A reason that says something.
std::string reason(const TomlValue& table, std::string_view key)
{
    const TomlValue& value = table.at(key);
    if (trim(value.text()).empty()) {
        throw Error{Fault::input, value.place(), message("an empty text, expected a reason")};
    }
    return value.text();
}

/// A number of at least 0.
double positive(const TomlValue& value)
{
    if (value.number() < 0) {
        throw Error{Fault::input, value.place(),
                    message("{}, expected at least 0", value.number())};
    }
    return value.number();
}

Condition condition(const TomlValue& table)
{
    table.require_keys({"indicator", "none_at", "full_at", "weight", "proxy", "where_known",
                        "either", "reason", "reason_nl"});
    Condition result{.indicator = &indicator(table.at("indicator")),
                     .none_at = table.at("none_at").number(),
                     .full_at = table.at("full_at").number(),
                     .weight = positive(table.at("weight")),
                     .reason = reason(table, "reason")};
    if (const TomlValue* proxy = table.find("proxy")) {
        result.proxy = proxy->truth();
    }
    if (const TomlValue* known = table.find("where_known")) {
        result.where_known = known->truth();
    }
    if (const TomlValue* either = table.find("either")) {
        result.either = either->text();
    }
    if (const TomlValue* dutch = table.find("reason_nl")) {
        result.reason_nl = dutch->text();
    }
    if (result.none_at == result.full_at) {
        throw Error{Fault::input, table.at("none_at").place(),
                    message("{}, expected another number than full_at", result.none_at)};
    }
    return result;
}

ModelRule model_rule(const TomlValue& table)
{
    table.require_keys({"name", "scored_from", "determined_from", "condition"});
    ModelRule result{.model = named<Model>(table.at("name")),
                     .scored_from = named<DataLevel>(table.at("scored_from"))};
    if (result.model == Model::mixed || result.model == Model::not_determinable) {
        throw Error{Fault::input, table.at("name").place(),
                    message("{}, expected one of the five models", table.at("name").text())};
    }
    if (const TomlValue* from = table.find("determined_from")) {
        result.determined_from = named<DataLevel>(*from);
    }
    for (const TomlValue& each : table.at("condition").list()) {
        result.conditions.push_back(condition(each));
    }
    return result;
}

std::vector<ModelRule> model_rules(const TomlValue& models)
{
    std::vector<ModelRule> result;
    for (const TomlValue& each : models.list()) {
        ModelRule rule = model_rule(each);
        const bool twice = std::any_of(result.begin(), result.end(), [&](const ModelRule& other) {
            return other.model == rule.model;
        });
        if (twice) {
            throw Error{Fault::input, each.at("name").place(),
                        message("model {} is there twice", word(rule.model))};
        }
        result.push_back(std::move(rule));
    }
    return result;
}

std::vector<TaskCluster> clusters(const TomlValue& list)
{
    constexpr std::size_t most = 32; // bits of a ClusterSet
    std::vector<TaskCluster> result;
    for (const TomlValue& each : list.list()) {
        each.require_keys({"name", "domains"});
        result.push_back({each.at("name").text(), each.at("domains").texts()});
    }
    if (result.size() > most) {
        throw Error{Fault::input, list.place(),
                    message("{} clusters, expected at most {}", result.size(), most)};
    }
    return result;
}

/// A whole number of at least 0.
std::int64_t count(const TomlValue& value)
{
    static_cast<void>(positive(value));
    return value.whole();
}

/// A number with the reason for it; nothing where it need not be there and is not.
const TomlValue*
reasoned(const TomlValue& root, std::string_view key, std::string_view why, bool required)
{
    const TomlValue* value = required ? &root.at(key) : root.find(key);
    if (value != nullptr) {
        static_cast<void>(reason(root, why));
    }
    return value;
}

void take_numbers(const TomlValue& root, bool all, ModelRules& to)
{
    if (const auto* value = reasoned(root, "determined_at", "determined_reason", all)) {
        to.determined_at = positive(*value);
    }
    if (const auto* value = reasoned(root, "mixed_under", "mixed_reason", all)) {
        to.mixed_under = positive(*value);
    }
    if (const auto* value =
            reasoned(root, "indicative_over_inhabitants", "indicative_reason", all)) {
        to.indicative_over = count(*value);
    }
    if (const auto* value =
            reasoned(root, "partial_service_at_most", "partial_service_reason", all)) {
        to.partial_service_at_most = static_cast<std::size_t>(count(*value));
    }
}

/// A model takes the place of the one of its name, or comes after the others.
void take_model(ModelRule rule, std::vector<ModelRule>& to)
{
    const auto at = std::find_if(to.begin(), to.end(),
                                 [&](const ModelRule& other) { return other.model == rule.model; });
    if (at == to.end()) {
        to.push_back(std::move(rule));
    } else {
        *at = std::move(rule);
    }
}

/// Takes what a file says; `all` of it must be there, or what is not stays as it is.
void take(const TomlValue& root, bool all, ModelRules& to)
{
    take_numbers(root, all, to);
    if (const auto* models = all ? &root.at("model") : root.find("model")) {
        for (ModelRule& rule : model_rules(*models)) {
            take_model(std::move(rule), to.models);
        }
    }
    if (const auto* list = all ? &root.at("cluster") : root.find("cluster")) {
        to.clusters = clusters(*list);
    }
}

} // namespace

double Condition::holds(const std::optional<double>& value) const
{
    return value ? std::clamp((*value - none_at) / (full_at - none_at), 0.0, 1.0) : 0;
}

ModelRules parse_model_rules(std::string_view toml, const std::string& file)
{
    const TomlValue root = format::read_toml(toml, file);
    root.require_keys({"extends", "determined_at", "determined_reason", "mixed_under",
                       "mixed_reason", "indicative_over_inhabitants", "indicative_reason",
                       "partial_service_at_most", "partial_service_reason", "model", "cluster"});
    if (const TomlValue* base = root.find("extends")) {
        if (base->text() != "default") {
            throw_unknown(*base, {"default"});
        }
        ModelRules result = dutch_models();
        take(root, false, result);
        return result;
    }
    ModelRules result;
    take(root, true, result);
    return result;
}

const ModelRules& dutch_models()
{
    static const ModelRules rules = parse_model_rules(models_toml(), "models.toml");
    return rules;
}

} // namespace noaber
