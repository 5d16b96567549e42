#pragma once

#include <noaber/core/message.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace noaber {

/// Why a cell has no value. The two are never mixed, nor is either a zero.
enum class Missing {
    absent,         ///< Not known, or not there: no such node in this layer, no such fact.
    not_applicable, ///< The question does not arise.
};

/// A word of a closed list: written as `word` in files, translated from `label` for people.
struct Term {
    std::string_view word;
    std::string_view label;

    friend bool operator==(const Term&, const Term&) = default;
};

/// The word and label of an enumeration's value.
template <class Enum>
[[nodiscard]] Term term(Enum value)
{
    return {word(value), label(value)};
}

using Cell = std::variant<Missing, std::int64_t, double, std::string, Term>;

/// The value, or "absent".
template <class T>
[[nodiscard]] Cell cell(const std::optional<T>& value)
{
    return value ? Cell{*value} : Cell{Missing::absent};
}

/// A column of a table: its name is API, its title is for people.
struct TableColumn {
    std::string name;   ///< snake_case English; the key in JSON, the header in CSV.
    Message title;      ///< Header where people read.
    std::string unit;   ///< `count`, `share` (of 1; people see %), `km2` ...; empty for words.
    Message definition; ///< What the number is, with its source.
};

/// Puts more columns after those that are there.
void append(std::vector<TableColumn>& to, std::vector<TableColumn> more);

/// Rows and columns that know what they mean. Every row has one cell for each column.
class Table {
public:
    Table(std::string name, Message title, std::vector<TableColumn> columns);

    /// Adds a row. Throws Fault::internal unless it has a cell for each column, and for NaN or
    /// infinity: what has no value is Missing.
    void add(std::vector<Cell> row);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const Message& title() const { return m_title; }
    [[nodiscard]] const std::vector<TableColumn>& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<std::vector<Cell>>& rows() const { return m_rows; }

private:
    std::string m_name;
    Message m_title;
    std::vector<TableColumn> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace noaber
