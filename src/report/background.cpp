#include "report/background.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>

namespace noaber::report {

std::optional<std::size_t> Background::position(OrganisationId municipality) const
{
    const auto& all = classification.view.municipalities;
    const auto found = std::lower_bound(all.begin(), all.end(), municipality);
    return found != all.end() && *found == municipality
               ? std::optional{static_cast<std::size_t>(found - all.begin())}
               : std::nullopt;
}

const IndicatorValues& Background::values(std::string_view indicator) const
{
    const auto all = noaber::classification::indicators();
    const auto found = std::find_if(all.begin(), all.end(), [indicator](const Indicator& each) {
        return each.name == indicator;
    });
    require(found != all.end(), "a page asks for an indicator that there is");
    return classification.values[static_cast<std::size_t>(found - all.begin())];
}

Background background_of(const Network& network)
{
    Background result{.network = network,
                      .classification = classify(network),
                      .fragility = fragility(network, {.of = OrganisationKind::municipality}),
                      .dependence = dependence(network)};
    if (network.date() && network.source().versions().size() > 0) {
        result.events_from = months_later(*network.date(), -12 * years_told);
        result.events = events(network.source(), *result.events_from, *network.date());
    }
    return result;
}

const Cell& NamedCells::operator()(std::size_t row, std::string_view column) const
{
    const auto& columns = m_table.columns();
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [column](const TableColumn& each) { return each.name == column; });
    require(found != columns.end(), "a page asks for a column that there is");
    return m_table.rows()[row][static_cast<std::size_t>(found - columns.begin())];
}

std::string_view NamedCells::words(std::size_t row, std::string_view column) const
{
    const Cell& cell = (*this)(row, column);
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return *text;
    }
    const auto* term = std::get_if<Term>(&cell);
    return term == nullptr ? std::string_view{} : term->word;
}

std::optional<double> NamedCells::number(std::size_t row, std::string_view column) const
{
    const Cell& cell = (*this)(row, column);
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return static_cast<double>(*whole);
    }
    const auto* number = std::get_if<double>(&cell);
    return number == nullptr ? std::nullopt : std::optional{*number};
}

std::optional<std::size_t>
NamedCells::find(std::initializer_list<std::pair<std::string_view, std::string_view>> wanted) const
{
    for (std::size_t row = 0; row < size(); ++row) {
        if (std::all_of(wanted.begin(), wanted.end(), [this, row](const auto& each) {
                return words(row, each.first) == each.second;
            })) {
            return row;
        }
    }
    return std::nullopt;
}

} // namespace noaber::report
