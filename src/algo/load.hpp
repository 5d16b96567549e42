#pragma once

#include <noaber/view/graph.hpp>

namespace noaber::algo {

/// What vertices add up to: how many they are, and who lives in them.
struct Load {
    std::uint32_t vertices = 0;
    std::uint32_t municipalities = 0;
    std::uint32_t uncounted = 0; ///< Municipalities of which the inhabitants are not known.
    std::int64_t inhabitants = 0;

    Load& operator+=(const Load& other)
    {
        vertices += other.vertices;
        municipalities += other.municipalities;
        uncounted += other.uncounted;
        inhabitants += other.inhabitants;
        return *this;
    }
    Load& operator-=(const Load& other)
    {
        vertices -= other.vertices;
        municipalities -= other.municipalities;
        uncounted -= other.uncounted;
        inhabitants -= other.inhabitants;
        return *this;
    }
    friend Load operator-(Load a, const Load& b) { return a -= b; }
    friend bool operator==(const Load&, const Load&) = default;
};

/// Vertices that reach each other, and the lowest of them.
struct Piece {
    Load load;
    Vertex lowest = 0xFFFFFFFF; ///< Beyond every vertex while the piece is empty.

    [[nodiscard]] bool empty() const { return load.vertices == 0; }
};

/// Whether `a` comes before `b` as the largest: more municipalities, else the lowest vertex.
[[nodiscard]] inline bool larger(const Piece& a, const Piece& b)
{
    return a.load.municipalities != b.load.municipalities
               ? a.load.municipalities > b.load.municipalities
               : a.lowest < b.lowest;
}

/// What the removal of a vertex, or of several, leaves behind.
struct Remains {
    std::uint32_t components = 0; ///< Of the whole graph, after the removal.
    Load largest;                 ///< The largest piece of what it was part of; 0 without any.
    Load cut_off;                 ///< The other pieces of what it was part of.

    friend bool operator==(const Remains&, const Remains&) = default;
};

} // namespace noaber::algo
