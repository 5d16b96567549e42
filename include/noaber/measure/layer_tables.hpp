#pragma once

#include <noaber/table/table.hpp>
#include <noaber/view/layers.hpp>

namespace noaber {

/// Every layer on its own, a row each, by name, the unknown one last: layer, known, and of its
/// incidence participants, arrangements, ties, density, largest_component_share as network measures
/// define them, and share_of_arrangements. Layers may overlap: shares add up to more than 1.
[[nodiscard]] Table layer_table(const Layers& layers);

/// How alike layers are, a row for each pair of known ones: layer_a, layer_b, both (participants in
/// both), jaccard of participants, of pairs that meet, and of incidences; coverage both ways; and
/// the correlation of degrees over participants in both and over all, absent counted as 0; and the
/// Jensen-Shannon distance of who meets whom in each.
///
/// A correlation is not applicable where there are fewer than two participants, or where all have
/// the same degree. Brodka et al., R. Soc. Open Sci. 5 (2018) 171747. O(layers^2 * pairs).
[[nodiscard]] Table layer_similarity(const Layers& layers);

/// A layer's name as a cell: a term where it is a word of a closed list.
[[nodiscard]] Cell layer_cell(LayersBy by, const std::string& name);

} // namespace noaber
