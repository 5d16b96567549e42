#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/table/table.hpp>
#include <noaber/view/layers.hpp>

#include <optional>

namespace noaber {

/// Which layers could be taken together without losing much: all ways from every layer alone to all
/// in one, the two nearest groups joined at each step.
///
/// Layers are simple projections; those in which nobody meets, and the unknown one, are left out.
/// Two layers are as far apart as the square root of the Jensen-Shannon divergence of their
/// Laplacians; groups are joined by Ward's criterion (of equals the first by name). The quality of
/// a step is 1 - mean entropy of the groups / entropy of all added up, a group's ties being those
/// of its layers added up; entropies are Von Neumann's, in bits. De Domenico et al., Nature
/// Communications 6 (2015) 6864; Murtagh & Legendre, J. Classification 31 (2014) 274.
struct Reducibility {
    struct Step {
        std::size_t groups = 0; ///< After this step.
        std::size_t a = 0;      ///< Joined: of `names` below its size; beyond, of earlier steps.
        std::size_t b = 0;
        double height = 0;  ///< How far apart they are.
        double quality = 0; ///< Of the groups after this step.
    };
    std::vector<std::string> names; ///< Of the layers that take part, in their order.
    double quality = 0;             ///< Of all layers apart; 0 without any.
    std::vector<Step> steps;
    std::size_t best =
        0; ///< After how many steps the quality is highest; of equals the fewest groups.

    /// Which group each of `names` is in at the best step, from 0 in the order of its first layer.
    [[nodiscard]] std::vector<std::size_t> best_groups() const;
};

/// Cost: the entropy of each layer, pair of layers and group, each the cube of its largest
/// component.
[[nodiscard]] Reducibility reducibility(const Layers& layers, const Execution& execution = {});

/// The steps: step, groups, joined, with, height, quality, best. The first row is all apart.
[[nodiscard]] Table reducibility_table(const Layers& layers, const Reducibility& found);

/// The group of each layer at the best step: layer, group, group_size.
[[nodiscard]] Table layer_groups_table(const Layers& layers, const Reducibility& found);

} // namespace noaber
