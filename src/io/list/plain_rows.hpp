#pragma once

#include "format/delimited.hpp"
#include "io/list/layout.hpp"
#include "io/list/plain_layers.hpp"
#include "io/list/plain_names.hpp"

#include <deque>

namespace noaber::list {

/// The rows of a list as numbers, as long as none of them needs a second look.
class PlainRows {
public:
    /// Who takes part in what, by the numbers of their names.
    struct Tie {
        std::uint32_t who = 0;
        std::uint32_t what = 0;
        double weight = 0; ///< 0: none is known.
    };

    PlainRows(const Layout& layout, DecimalSign sign, ListEncoding encoding)
        : m_participant{layout.of(Field::participant)}, m_arrangement{layout.of(
                                                            Field::arrangement)},
          m_layer{layout.of(Field::layer)}, m_weight{layout.of(Field::weight)},
          m_columns{layout.headers.size()}, m_sign{sign}, m_letters{encoding}
    {}

    /// False where one of these needs a second look.
    [[nodiscard]] bool take(std::span<const format::DelimitedRow> rows);

    [[nodiscard]] const PlainNames& participants() const { return m_participants; }
    [[nodiscard]] const PlainNames& arrangements() const { return m_arrangements; }
    [[nodiscard]] const PlainLetters& letters() const { return m_letters; }
    [[nodiscard]] const std::deque<Tie>& ties() const { return m_ties; }
    /// By the number of an arrangement; empty where the list has no layers.
    [[nodiscard]] const std::vector<std::uint32_t>& layers_of() const { return m_layers_of; }
    [[nodiscard]] const PlainLayers& layers() const { return m_layers; }
    /// The row from which on they are known to be in Windows-1252; 0 where they are not.
    [[nodiscard]] std::size_t first_1252() const { return m_first_1252; }

private:
    [[nodiscard]] bool take(const format::DelimitedRow& row,
                            const PlainNames::Asked& who,
                            const PlainNames::Asked& what);
    [[nodiscard]] bool take_layer(std::uint32_t arrangement, std::string_view cell);
    [[nodiscard]] bool take_weight(Tie& tie, std::string_view cell) const;

    std::size_t m_participant;
    std::size_t m_arrangement;
    std::size_t m_layer;
    std::size_t m_weight;
    std::size_t m_columns;
    DecimalSign m_sign;
    PlainLetters m_letters;
    PlainNames m_participants;
    PlainNames m_arrangements;
    PlainLayers m_layers;
    std::vector<std::uint32_t> m_layers_of;
    std::deque<Tie> m_ties; ///< Millions, which are never moved.
    std::size_t m_first_1252 = 0;
};

} // namespace noaber::list
