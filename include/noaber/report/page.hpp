#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/provenance.hpp>

#include <filesystem>

namespace noaber {

struct PageOptions {
    OrganisationId subject; ///< The municipality that the page is about.
    Language language = Language::english;
    std::filesystem::path layout_program; ///< noaber-layout; empty or broken: a simpler layout.
};

/// A finished page.
struct Page {
    std::string html;                 ///< One file that asks nothing of the network; no script.
    std::string title;                ///< The finding, computed from the data.
    std::vector<std::string> remarks; ///< What went other than asked, such as a simpler layout.
};

/// The page of one municipality: what it takes part in, with whom, and what is not known.
/// The same network gives the same bytes.
[[nodiscard]] Page
municipality_page(const Network& network, const Provenance& provenance, const PageOptions& options);

} // namespace noaber
