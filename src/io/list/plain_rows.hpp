#pragma once

#include "io/list/plain_names.hpp"
#include "io/list/plain_values.hpp"
#include "io/list/text_rows.hpp"

#include <deque>

namespace noaber::list {

/// The rows of a list as numbers, as long as none of them needs a second look.
class PlainRows {
public:
    /// Who takes part in what, by the numbers of their names, and with which values.
    struct Tie {
        std::uint32_t who = 0;
        std::uint32_t what = 0;
        std::uint32_t values = 0;
    };

    PlainRows(const Layout& layout, DecimalSign sign, ListEncoding encoding)
        : m_participant{layout.of(Field::participant)}, m_arrangement{layout.of(
                                                            Field::arrangement)},
          m_columns{layout.headers.size()}, m_letters{encoding}, m_values{layout, sign}
    {}

    /// False where one of these needs a second look; after that it is of no use.
    [[nodiscard]] bool take(std::span<const format::DelimitedRow> rows);

    [[nodiscard]] const PlainNames& participants() const { return m_participants; }
    [[nodiscard]] const PlainNames& arrangements() const { return m_arrangements; }
    [[nodiscard]] const PlainLetters& letters() const { return m_letters; }
    [[nodiscard]] const PlainValues& values() const { return m_values; }
    [[nodiscard]] const std::deque<Tie>& ties() const { return m_ties; }
    /// What is said of each arrangement, by the number of its name.
    [[nodiscard]] const std::vector<std::uint32_t>& about() const { return m_about; }
    /// The row from which on they are known to be in Windows-1252; 0 where they are not.
    [[nodiscard]] std::size_t first_1252() const { return m_first_1252; }

private:
    /// The names of a row.
    struct Ends {
        PlainNames::Asked who;
        PlainNames::Asked what;
    };

    [[nodiscard]] bool take(const format::DelimitedRow& row, const Ends& ends);

    std::size_t m_participant;
    std::size_t m_arrangement;
    std::size_t m_columns;
    PlainLetters m_letters;
    PlainNames m_participants;
    PlainNames m_arrangements;
    PlainValues m_values;
    std::vector<Ends> m_ends = std::vector<Ends>(format::DelimitedReader::most_rows);
    std::vector<std::uint32_t> m_about;
    std::deque<Tie> m_ties; ///< Millions, which are never moved.
    std::size_t m_first_1252 = 0;
};

/// All rows of a text with headers; nothing as soon as one needs a second look. What was read of
/// `text` is lost then. Throws Fault::input for what is no delimited text, and for its headers as
/// layout_of().
[[nodiscard]] std::optional<PlainRows>
plain_rows(DelimitedText text, const ListOptions& options, const TablePlace& place);

} // namespace noaber::list
