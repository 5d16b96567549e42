#include "io/package/descriptor.hpp"

#include "format/digest.hpp"
#include "format/gzip.hpp"
#include "format/json.hpp"

#include <algorithm>

namespace noaber::package {

namespace {

using format::Json;
using format::JsonList;
using format::JsonObject;

/// A JSON value and where it stands: `/resources/0/path`.
struct Node {
    const Json* json = nullptr; ///< Null where it is not there.
    const std::string& file;
    std::string pointer;

    [[nodiscard]] Node operator[](std::string_view key) const
    {
        return {json == nullptr ? nullptr : json->find(key), file,
                pointer + "/" + std::string{key}};
    }
};

[[noreturn]] void fail(const Node& node, Message message)
{
    throw Error{Fault::input, {node.file + "#" + node.pointer}, std::move(message)};
}

/// What stands there, as the document writes it, cut where it is long.
std::string found(const Node& node)
{
    const std::string text = format::to_text(*node.json);
    return text.size() > 40 ? text.substr(0, text.find_first_of("{[,", 1)) + "..." : text;
}

/// The text that stands there; empty where nothing does.
std::string text(const Node& node)
{
    if (node.json == nullptr) {
        return {};
    }
    const auto* value = node.json->as<std::string>();
    if (value == nullptr) {
        fail(node, message("{}, expected a text", found(node)));
    }
    return *value;
}

/// The items of a list; none where there is no list.
std::vector<Node> items(const Node& node)
{
    std::vector<Node> result;
    if (node.json == nullptr) {
        return result;
    }
    const auto* list = node.json->as<JsonList>();
    if (list == nullptr) {
        fail(node, message("{}, expected a list", found(node)));
    }
    for (const Json& item : *list) {
        result.push_back({&item, node.file, node.pointer + "/" + std::to_string(result.size())});
    }
    return result;
}

std::optional<std::int64_t> whole_number(const Node& node)
{
    if (node.json == nullptr) {
        return std::nullopt;
    }
    const auto* value = node.json->as<std::int64_t>();
    if (value == nullptr) {
        fail(node, message("{}, expected a whole number", found(node)));
    }
    return *value;
}

bool truth(const Node& node, bool otherwise)
{
    if (node.json == nullptr) {
        return otherwise;
    }
    const auto* value = node.json->as<bool>();
    if (value == nullptr) {
        fail(node, message("{}, expected true or false", found(node)));
    }
    return *value;
}

std::optional<Date> date(const Node& node)
{
    const std::string words = text(node);
    const auto value = parse_date(words);
    if (!value && !words.empty()) {
        fail(node, message("\"{}\", expected a date like 2026-05-16", words));
    }
    return value;
}

/// The first of two texts that is not empty.
std::string first_of(std::string one, std::string other)
{
    return one.empty() ? other : one;
}

std::string licence(const Node& root)
{
    const auto all = items(root["licenses"]);
    return all.empty() ? std::string{}
                       : first_of(text(all.front()["name"]), text(all.front()["title"]));
}

/// The name of a file in the folder; nothing that leads out of it, or deeper.
std::string file_name(const Node& node)
{
    const std::string name = text(node);
    if (name.empty() || name.front() == '.' || name.find_first_of("/\\") != std::string::npos) {
        fail(node, message("\"{}\", expected the name of a file in the same folder", name));
    }
    return name;
}

std::string sha256(const Node& node)
{
    constexpr std::string_view prefix = "sha256:";
    const std::string hash = text(node);
    return hash.starts_with(prefix) ? hash.substr(prefix.size()) : std::string{};
}

Resource resource(const Node& node, const std::filesystem::path& folder)
{
    Resource result{.name = text(node["name"]),
                    .file = folder / file_name(node["path"]),
                    .bytes = whole_number(node["bytes"]),
                    .sha256 = sha256(node["hash"])};
    if (result.name.empty()) {
        fail(node, message("a resource without a name, expected one"));
    }
    return result;
}

[[noreturn]] void fail(const Resource& resource, Message message)
{
    throw Error{Fault::input, {resource.file.string()}, std::move(message)};
}

} // namespace

Descriptor read_descriptor(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / descriptor_name;
    const std::string file = path.string();
    const Json json = format::read_json(format::open_file(path), file);
    const Node root{&json, file, {}};
    if (json.as<JsonObject>() == nullptr) {
        fail(root, message("{}, expected an object", found(root)));
    }
    Descriptor result{.file = path,
                      .title = first_of(text(root["title"]), text(root["name"])),
                      .licence = licence(root),
                      .date = date(root["date"]),
                      .complete_from = date(root["complete_from"]),
                      .versioned = truth(root["versioned"], true),
                      .resources = {}};
    for (const Node& node : items(root["resources"])) {
        result.resources.push_back(resource(node, folder));
        if (find(result, result.resources.back().name) != &result.resources.back()) {
            fail(node,
                 message("resource {} stands twice, expected once", result.resources.back().name));
        }
    }
    return result;
}

const Resource* find(const Descriptor& descriptor, std::string_view name)
{
    const auto at = std::find_if(descriptor.resources.begin(), descriptor.resources.end(),
                                 [name](const Resource& one) { return one.name == name; });
    return at == descriptor.resources.end() ? nullptr : &*at;
}

void require_intact(const Resource& resource)
{
    std::error_code fault;
    if (!std::filesystem::is_regular_file(resource.file, fault)) {
        fail(resource, message("cannot be opened"));
    }
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(resource.file, fault));
    if (resource.bytes && *resource.bytes != size) {
        fail(resource, message("{} bytes, expected {}", size, *resource.bytes));
    }
    if (!resource.sha256.empty() && resource.sha256 != format::sha256_of_file(resource.file)) {
        fail(resource, message("other content than datapackage.json gives the digest of"));
    }
}

} // namespace noaber::package
