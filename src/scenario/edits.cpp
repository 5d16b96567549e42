#include "format/bytes.hpp"
#include "format/digest.hpp"
#include "format/json.hpp"
#include "format/toml.hpp"

#include <noaber/core/text.hpp>
#include <noaber/scenario/scenario.hpp>

#include <fmt/format.h>

#include <fstream>

namespace noaber::scenario {

namespace {

using format::TomlValue;

/// A JSON value as a TOML one, so that edits are understood in one place; a place is a pointer.
TomlValue as_toml(const format::Json& value, const std::string& file, const std::string& pointer)
{
    const Place place{fmt::format("{}#{}", file, pointer)};
    if (const auto* object = value.as<format::JsonObject>()) {
        TomlValue::Entries entries;
        for (const auto& [key, member] : *object) {
            entries.emplace_back(key, as_toml(member, file, fmt::format("{}/{}", pointer, key)));
        }
        return {place, std::move(entries)};
    }
    if (const auto* items = value.as<format::JsonList>()) {
        TomlValue::List list;
        for (const format::Json& item : *items) {
            list.push_back(as_toml(item, file, fmt::format("{}/{}", pointer, list.size())));
        }
        return {place, std::move(list)};
    }
    if (const auto* text = value.as<std::string>()) {
        return {place, *text};
    }
    throw Error{Fault::input, place, message("no text, list or object, expected one")};
}

std::string written(const TomlValue& entry, std::string_view key)
{
    const TomlValue& value = entry.at(key);
    if (trim(value.text()).empty()) {
        throw Error{Fault::input, value.place(), message("an empty text, expected a name")};
    }
    return value.text();
}

std::optional<Date> date_of(const TomlValue& entry)
{
    const TomlValue* value = entry.find("date");
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto date = parse_date(value->text());
    if (!date) {
        throw Error{Fault::input, value->place(),
                    message("{} is not a date, expected one such as 2026-05-16", value->text())};
    }
    return date;
}

MunicipalMerger merger(const TomlValue& entry)
{
    MunicipalMerger result{entry.at("from").texts(), written(entry, "name")};
    if (result.from.empty()) {
        throw Error{Fault::input, entry.at("from").place(),
                    message("an empty list, expected names of municipalities")};
    }
    return result;
}

Edit edit(const TomlValue& entry)
{
    const TomlValue& kind = entry.at("kind");
    Edit result{{}, date_of(entry), entry.place()};
    if (kind.text() == "exit") {
        entry.require_keys({"kind", "participant", "arrangement", "date"});
        result.change = Exit{written(entry, "participant"), written(entry, "arrangement")};
    } else if (kind.text() == "entry") {
        entry.require_keys({"kind", "participant", "arrangement", "date"});
        result.change = Entry{written(entry, "participant"), written(entry, "arrangement")};
    } else if (kind.text() == "dissolution") {
        entry.require_keys({"kind", "arrangement", "date"});
        result.change = Dissolution{written(entry, "arrangement")};
    } else if (kind.text() == "merger") {
        entry.require_keys({"kind", "from", "name", "date"});
        result.change = merger(entry);
    } else {
        throw Error{
            Fault::input, kind.place(),
            message("kind {}, expected one of exit, entry, dissolution, merger", kind.text())};
    }
    return result;
}

TomlValue document(std::string_view text, const std::string& file)
{
    if (trim(text).starts_with('{')) { // as no TOML does
        return as_toml(format::read_json(format::bytes_of(text), file), file, "");
    }
    return format::read_toml(text, file);
}

} // namespace

std::vector<Edit> parse_edits(std::string_view text, const std::string& file)
{
    const TomlValue root = document(text, file);
    root.require_keys({"edits"});
    std::vector<Edit> result;
    for (const TomlValue& entry : root.at("edits").list()) {
        result.push_back(edit(entry));
    }
    return result;
}

EditsFile read_edits(const std::filesystem::path& path)
{
    constexpr std::size_t limit = std::size_t{1} << 20;
    std::ifstream file{path, std::ios::binary};
    if (!file || std::filesystem::is_directory(path)) {
        throw Error{Fault::input,
                    {path.string()},
                    message("cannot be opened, expected a file of edits in TOML or JSON")};
    }
    std::string block(limit + 1, '\0');
    file.read(block.data(), static_cast<std::streamsize>(block.size()));
    block.resize(static_cast<std::size_t>(file.gcount()));
    format::require_size(block.size(), limit, path.string());
    return {parse_edits(block, path.string()),
            {.name = path.string(), .sha256 = format::sha256(block)}};
}

} // namespace noaber::scenario
