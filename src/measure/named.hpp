#pragma once

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/table/table.hpp>

#include <algorithm>
#include <optional>
#include <span>

/// Finding measures by name, and their values as cells: the same for all registries of measures.
namespace noaber {

template <class Description>
[[noreturn]] void throw_unknown(std::span<const Description> all, std::string_view name)
{
    std::vector<std::string> names;
    for (const Description& known : all) {
        names.emplace_back(known.name);
    }
    const std::vector<std::string> near = nearest(name, names);
    if (near.empty()) {
        throw Error{Fault::usage,
                    message("no measure {}, expected one of {}", name, join(names, ", "))};
    }
    throw Error{Fault::usage, message("no measure {}; nearest: {}", name, join(near, ", "))};
}

/// The description with that name. Throws Fault::usage, with the nearest names, when there is none.
template <class Description>
[[nodiscard]] const Description& named(std::span<const Description> all, std::string_view name)
{
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const Description& known) { return known.name == name; });
    if (at == all.end()) {
        throw_unknown(all, name);
    }
    return *at;
}

/// Those with the names, in their order. Throws Fault::usage for a name that nobody has or that is
/// there twice.
template <class Description>
[[nodiscard]] std::vector<const Description*> named(std::span<const Description> all,
                                                    const std::vector<std::string>& names)
{
    std::vector<const Description*> result;
    for (const std::string& name : names) {
        if (std::count(names.begin(), names.end(), name) > 1) {
            throw Error{Fault::usage, message("measure {} is named twice", name)};
        }
        result.push_back(&named(all, name));
    }
    return result;
}

/// The column of a measure.
template <class Description>
[[nodiscard]] TableColumn column_of(const Description& measure)
{
    return {std::string{measure.name}, measure.title, std::string{measure.unit},
            measure.definition};
}

/// A measure's value: whole where its unit counts.
[[nodiscard]] inline Cell value_cell(const std::optional<double>& value, std::string_view unit)
{
    if (!value) {
        return Missing::not_applicable;
    }
    return unit == "count" ? Cell{static_cast<std::int64_t>(*value)} : Cell{*value};
}

} // namespace noaber
