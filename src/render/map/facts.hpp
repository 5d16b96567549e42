#pragma once

#include "render/models.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::render {

/// A municipality on a map.
struct MapPlace {
    OrganisationId municipality;
    std::string name;
    ShownModel model;
    const Outline* outline = nullptr; ///< None: only its place is known.
    Coordinate at;
    std::size_t arrangements = 0; ///< That count.
};

/// How many of the arrangements that count two municipalities share; at least one.
struct MapTie {
    std::size_t a = 0; ///< In the places.
    std::size_t b = 0; ///< A later one.
    std::size_t shared = 0;
};

/// Who works with whom, and where. Arrangements that the law requires do not count, nor those that
/// all municipalities of the map take part in: neither tells one pair from another.
struct Map {
    std::vector<MapPlace> places;          ///< In the register's order.
    std::vector<OrganisationId> unplaced;  ///< Municipalities of which no place is known.
    std::vector<MapTie> ties;              ///< Most shared first, then in the order of the places.
    std::vector<std::size_t> arrangements; ///< That count, by place in the network.
    std::size_t statutory = 0;             ///< Left out.
    std::size_t of_all = 0;                ///< Left out: all take part.
    std::size_t threshold = 1;             ///< Shared arrangements from which a tie is drawn.

    [[nodiscard]] std::size_t pairs() const { return places.size() * (places.size() - 1) / 2; }
    [[nodiscard]] std::size_t drawn_ties() const;
    /// Too many places to draw lines: areas are tinted by how many arrangements they have.
    [[nodiscard]] bool tinted() const { return places.size() > most_places_with_lines; }

    static constexpr std::size_t most_places_with_lines = 40;
};

/// Where an organisation lies: as the register says, else the middle of its outline.
[[nodiscard]] std::optional<Coordinate>
place_of(const Register& source, OrganisationId id, const Outlines* outlines);

/// The map of the municipalities in being of a network.
/// Throws Fault::usage where neither outlines nor coordinates are given; Fault::no_answer where no
/// municipality has a place.
[[nodiscard]] Map map_of(const Network& network, const DrawOptions& options);

} // namespace noaber::render
