#pragma once

#include <noaber/table/table.hpp>
#include <noaber/view/incidence.hpp>

#include <functional>
#include <optional>

namespace noaber {

/// A number about a network as a whole: what it is, and how it is computed.
///
/// To add one: write src/measure/network_measures/NAME.cpp with one function returning this, and
/// put NAME in the list of src/measure/CMakeLists.txt.
struct NetworkMeasure {
    std::string_view name; ///< Of the column, and on the command line: snake_case English.
    Message title;         ///< Header of the column where people read: a word or three.
    Message summary;       ///< One line: what it tells about the network.
    Message definition;    ///< Formula, convention, special cases, source.
    std::string_view unit; ///< `count` (always whole), `share`, `steps` ...
    /// The number for an incidence; nothing where the question does not arise.
    std::function<std::optional<double>(const Incidence&)> compute;
};

/// All network measures, in the order in which they are listed.
[[nodiscard]] std::span<const NetworkMeasure> network_measures();

/// The one with that name. Throws Fault::usage, with the nearest names, when there is none.
[[nodiscard]] const NetworkMeasure& network_measure(std::string_view name);

} // namespace noaber
