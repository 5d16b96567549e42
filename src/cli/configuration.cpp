#include "cli/configuration.hpp"

#include "format/gzip.hpp"
#include "format/toml.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::cli {

namespace {

constexpr std::size_t most_bytes = 1 << 20;

/// The names of all options, but of those that a file cannot set.
std::vector<std::string> option_names()
{
    std::vector<std::string> names;
    for (const Command& command : commands()) {
        for (const Option& option : command.options) {
            if (option.name != "config" && option.name != "help") {
                names.emplace_back(option.name);
            }
        }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

/// Whether it is an option without a value.
bool is_flag(std::string_view name)
{
    const auto all = commands();
    return std::any_of(all.begin(), all.end(), [name](const Command& command) {
        return std::any_of(command.options.begin(), command.options.end(),
                           [name](const Option& option) {
                               return option.name == name && option.takes == Takes::nothing;
                           });
    });
}

std::vector<std::string> texts(const std::string& name, const format::TomlValue& value)
{
    if (is_flag(name)) {
        return {value.truth() ? "true" : "false"};
    }
    if (value.is_list()) {
        return value.texts();
    }
    return {value.as_text()};
}

} // namespace

Configuration read_configuration(const std::filesystem::path& path)
{
    const format::TomlValue document = format::read_toml(
        format::read_all(format::open_file(path), path.string(), most_bytes), path.string());
    document.require_keys(option_names());
    Configuration result;
    for (const auto& [name, value] : document.entries()) {
        result.emplace(name, Configured{texts(name, value), value.place()});
    }
    return result;
}

} // namespace noaber::cli
