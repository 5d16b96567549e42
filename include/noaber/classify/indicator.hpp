#pragma once

#include <noaber/classify/cooperation.hpp>
#include <noaber/core/message.hpp>

#include <functional>

namespace noaber {

/// A number for every municipality; nothing where the question does not arise.
using IndicatorValues = std::vector<std::optional<double>>;

/// What an indicator says about a municipality, and how it is computed.
///
/// To add one: write src/classify/indicators/NAME.cpp with one function returning this, and put
/// NAME in the list of src/classify/CMakeLists.txt. Rules can then name it.
struct Indicator {
    std::string_view name;                    ///< snake_case English: in tables and in rules.
    std::string_view code;                    ///< `a1` to `c4`: what it belongs to, by data level.
    Message title;                            ///< For people: a few words.
    Message definition;                       ///< Formula, special cases, source.
    std::string_view unit;                    ///< `count` (always whole), `fraction` ...
    DataLevel level = DataLevel::memberships; ///< What must be known to compute it.
    std::function<IndicatorValues(const Cooperation&)> compute;
    /// The arrangements of a municipality on which its value rests, as positions in the network's
    /// versions; unset: its arrangements of choice.
    std::function<std::vector<std::size_t>(const Cooperation&, Vertex)> behind;
};

namespace classification {

/// All indicators, in the order in which they are listed.
[[nodiscard]] std::span<const Indicator> indicators();

} // namespace classification

/// The p-th quantile (0 to 1) of those that have a value, by linear interpolation between the
/// nearest two; nothing where nobody has one. Hyndman & Fan, Am. Stat. 50 (1996) 361, type 7.
[[nodiscard]] std::optional<double> quantile(const IndicatorValues& values, double p);

/// For each value the share of the others that lie below it, equal ones counting half: 0 for the
/// lowest, 1 for the highest. Nothing for no value, and where there are no others.
[[nodiscard]] IndicatorValues percentiles(const IndicatorValues& values);

} // namespace noaber
