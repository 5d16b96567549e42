#pragma once

#include <noaber/classify/classify.hpp>
#include <noaber/fragility/fragility.hpp>
#include <noaber/history/events.hpp>

namespace noaber::report {

/// How many years of events a page tells.
inline constexpr int years_told = 5;

/// What all pages of a network tell of, computed once. Any thread may read it.
struct Background {
    const Network& network; ///< Outlives this.
    Classification classification;
    Fragility fragility;
    Fragility dependence;            ///< Of every municipality.
    std::optional<Date> events_from; ///< Unset: the network has no date, and there are no events.
    std::vector<Event> events;

    /// The position of a municipality in the classification; nothing for one not in being.
    [[nodiscard]] std::optional<std::size_t> position(OrganisationId municipality) const;
    /// The values of the indicator of that name, by position.
    [[nodiscard]] const IndicatorValues& values(std::string_view indicator) const;
};

[[nodiscard]] Background background_of(const Network& network);

/// A table whose cells are found by the names of their columns.
class NamedCells {
public:
    explicit NamedCells(const Table& table) : m_table{table} {}

    [[nodiscard]] const Cell& operator()(std::size_t row, std::string_view column) const;
    /// The words of a cell: a text, or the word of a term; else nothing.
    [[nodiscard]] std::string_view words(std::size_t row, std::string_view column) const;
    /// The number of a cell, where it has one.
    [[nodiscard]] std::optional<double> number(std::size_t row, std::string_view column) const;
    /// The first row that has these words in columns of these names; nothing: none has.
    [[nodiscard]] std::optional<std::size_t>
    find(std::initializer_list<std::pair<std::string_view, std::string_view>> wanted) const;
    [[nodiscard]] std::size_t size() const { return m_table.rows().size(); }

private:
    const Table& m_table;
};

} // namespace noaber::report
