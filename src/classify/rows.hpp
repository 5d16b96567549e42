#pragma once

#include <noaber/classify/classify.hpp>

#include <algorithm>

namespace noaber::classification {

/// The place of a municipality in the view.
[[nodiscard]] inline std::optional<std::size_t> place_of(const Classification& found,
                                                         OrganisationId municipality)
{
    const auto& all = found.view.municipalities;
    const auto at = std::lower_bound(all.begin(), all.end(), municipality);
    const bool in_view = at != all.end() && *at == municipality;
    return in_view ? std::optional{static_cast<std::size_t>(at - all.begin())} : std::nullopt;
}

/// Whether a municipality gets a row.
[[nodiscard]] inline bool wanted(const RowsAsked& rows, OrganisationId municipality)
{
    return rows.empty() || std::find(rows.begin(), rows.end(), municipality) != rows.end();
}

/// A value of an indicator as a cell.
[[nodiscard]] inline Cell cell_of(const Indicator& indicator, const std::optional<double>& value)
{
    if (!value) {
        return Missing::not_applicable;
    }
    return indicator.unit == "count" ? Cell{static_cast<std::int64_t>(*value)} : Cell{*value};
}

/// A text of the rules in a language.
[[nodiscard]] inline const std::string& reason(const Condition& condition, Language language)
{
    return language == Language::dutch && !condition.reason_nl.empty() ? condition.reason_nl
                                                                       : condition.reason;
}

} // namespace noaber::classification
