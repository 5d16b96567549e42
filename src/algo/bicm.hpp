#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// The random affiliation of greatest entropy in which everybody has the degree of a given one on
/// average: each tie is there with a chance of its own, whatever the others.
///
/// The chance of a tie is xy/(1 + xy), x and y being found by Newton's method on the likelihood,
/// one for all with the same degree. Who has no tie, or all there are, is taken out first: its
/// chances are 0 or 1. Expected degrees are right to 1e-8. Cost: classes cubed for each of some
/// twenty steps, classes being the different degrees of both sides. Saracco et al., Scientific
/// Reports 5 (2015) 10595; Vallarano et al., Scientific Reports 11 (2021) 15227.
class Bicm {
public:
    /// `affiliation` ties each of its first `left_count` vertices to others after them only.
    /// Throws Fault::internal where the method does not arrive.
    Bicm(const Graph& affiliation, Vertex left_count);

    /// The chance of a tie between a left and a right vertex, the right counted from 0.
    [[nodiscard]] double chance(Vertex left, Vertex right) const
    {
        return m_chance[m_left_class[left] * m_right_classes + m_right_class[right]];
    }
    [[nodiscard]] Vertex left_count() const { return static_cast<Vertex>(m_left_class.size()); }
    [[nodiscard]] Vertex right_count() const { return static_cast<Vertex>(m_right_class.size()); }
    /// Which left vertices have the same chances, and how many such classes there are.
    [[nodiscard]] std::uint32_t class_of(Vertex left) const { return m_left_class[left]; }

    /// One such affiliation: the same for the same seed and number. O(left * right).
    [[nodiscard]] Graph sample(std::uint64_t seed, std::uint64_t number) const;

private:
    std::vector<std::uint32_t> m_left_class; ///< By left vertex.
    std::vector<std::uint32_t> m_right_class;
    std::size_t m_right_classes = 0;
    std::vector<double> m_chance; ///< Left class by right class.
};

} // namespace noaber::algo
