#pragma once

#include "render/mark.hpp"
#include "report/background.hpp"
#include "report/teller.hpp"

#include <noaber/community/communities.hpp>
#include <noaber/render/draw.hpp>
#include <noaber/report/page.hpp>

namespace noaber::report {

/// An arrangement in which municipalities of a region take part.
struct RegionArrangement {
    std::size_t place = 0;           ///< In the versions of the network.
    std::vector<render::Mark> marks; ///< By municipality of the region.
    std::size_t members = 0;         ///< Of them.
    std::string name;
};

/// The natural communities of all municipalities, outside the region too.
struct NaturalRegions {
    Incidence view;
    Communities found;
};
[[nodiscard]] NaturalRegions natural_regions(const Network& network);

/// The region that a page is about. Its network is cut to its municipalities.
struct Region : Teller {
    const Background& background; ///< Of the whole, not of the cut.
    std::string name;
    std::vector<OrganisationId> municipalities;  ///< In being, by name.
    std::vector<RegionArrangement> arrangements; ///< Those with most members first, then by name.
    const NaturalRegions& natural;
    const Regions* official; ///< None: nobody gave them.
    DrawOptions drawing;     ///< How to draw.

    /// Those in which two or more of the municipalities take part.
    [[nodiscard]] std::size_t shared() const;

    Region(Teller teller,
           const Background& behind,
           const NaturalRegions& communities,
           const RegionPageOptions& options);
};

} // namespace noaber::report
