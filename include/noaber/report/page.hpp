#pragma once

#include <noaber/community/communities.hpp>
#include <noaber/core/execution.hpp>
#include <noaber/io/save.hpp>
#include <noaber/model/network.hpp>
#include <noaber/model/outlines.hpp>
#include <noaber/render/theme.hpp>
#include <noaber/table/provenance.hpp>

#include <filesystem>

namespace noaber {

/// A finished page.
struct Page {
    std::string html;  ///< One file that asks nothing of the network; no script but our own.
    std::string title; ///< The finding, computed from the data.
    std::vector<std::string> remarks; ///< What went other than asked, such as a simpler layout.
};

struct PageOptions {
    OrganisationId subject; ///< The municipality that the page is about.
    Language language = Language::english;
    std::filesystem::path layout_program; ///< noaber-layout; empty or broken: a simpler layout.
    const Theme* theme = nullptr;         ///< None: noaber's own.
};

/// The page of one municipality: how it is organised, what it takes part in, with whom, what hangs
/// on what, and what is not known. The same network gives the same bytes.
[[nodiscard]] Page
municipality_page(const Network& network, const Provenance& provenance, const PageOptions& options);

struct RegionPageOptions {
    std::string name; ///< What people call the region.
    std::vector<OrganisationId> municipalities;
    std::optional<Regions> official;  ///< A division in regions to compare communities with.
    std::optional<Outlines> outlines; ///< Of the map; none: coordinates of the register.
    Language language = Language::english;
    std::filesystem::path layout_program;
    const Theme* theme = nullptr;
};

/// The page of a region: who is in what, how its municipalities are organised, what hangs on one
/// provider, and whether it is a region by how its municipalities work together. `network` is the
/// whole, so that partners outside the region count.
/// Throws Fault::no_answer for a region of which no municipality is in being.
[[nodiscard]] Page
region_page(const Network& network, const Provenance& provenance, const RegionPageOptions& options);

struct SiteOptions {
    Language language = Language::english;
    std::filesystem::path layout_program;
    /// Unset: a page for every municipality in being. Else one for the region, and one for each of
    /// its municipalities.
    std::optional<RegionPageOptions> region;
    std::optional<Regions> regions;   ///< Each has a page too; not beside `region`.
    std::optional<Outlines> outlines; ///< Of the maps; none: coordinates of the register.
    const Theme* theme = nullptr;
};

/// Pages that link to one another.
struct Site {
    /// `index.html` first, then `region-NAME.html`; the others by the codes of who they tell.
    std::vector<NamedFile> files;
    std::vector<std::string> remarks;
};

/// A page for every municipality and region, and an index with a map of how all are organised,
/// where it is known where they lie. What they have in common is computed once. Time: of the 342 of
/// the Netherlands, 5 to 8 s.
[[nodiscard]] Site site(const Network& network,
                        const Provenance& provenance,
                        const SiteOptions& options,
                        const Execution& execution = {});

} // namespace noaber
