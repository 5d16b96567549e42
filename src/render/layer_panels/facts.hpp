#pragma once

#include "layout/protocol.hpp"
#include "render/matrix/facts.hpp"

namespace noaber::render {

/// One group of policy themes: who takes part, and who meets.
struct LayerPanel {
    const ThemeGroup* group = nullptr;
    std::size_t arrangements = 0;
    std::size_t of_all = 0; ///< In which all municipalities take part.
    /// The municipalities of the others, as rows; each set once, larger ones first.
    std::vector<std::vector<std::size_t>> meetings;
    std::vector<bool> takes_part; ///< By row.

    [[nodiscard]] std::size_t participants() const;
};

/// Every layer beside the others, each municipality in the same place in all of them.
struct LayerPanels {
    std::vector<OrganisationId> rows;
    std::vector<layout::Point> places;     ///< By row; from 0 to 1, y downwards.
    bool where_they_lie = false;           ///< Else in a circle, the most alike side by side.
    std::vector<LayerPanel> panels;        ///< Groups that have an arrangement, in their order.
    std::vector<std::size_t> arrangements; ///< Places in the network.

    [[nodiscard]] std::size_t with_all() const; ///< Panels in which all meet in one arrangement.
};

inline constexpr std::size_t most_panel_rows = 40;

/// Throws Fault::no_answer where nobody takes part, and for more than most_panel_rows.
[[nodiscard]] LayerPanels layer_panels_of(const Network& network, const DrawOptions& options);

} // namespace noaber::render
