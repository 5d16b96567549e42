#pragma once

#include "report/background.hpp"
#include "report/region.hpp"
#include "report/teller.hpp"

#include <noaber/report/page.hpp>

namespace noaber::report {

/// A page of a municipality, from what all pages have in common. Any thread may ask for one.
[[nodiscard]] Page written_page(const Teller& teller,
                                const Background& background,
                                OrganisationId subject,
                                const std::filesystem::path& layout_program);

/// The same of a region. The teller's network is the whole.
[[nodiscard]] Page written_region(const Teller& teller,
                                  const Background& background,
                                  const NaturalRegions& natural,
                                  const RegionPageOptions& options);

/// The page that leads to the pages of some municipalities.
[[nodiscard]] Page written_index(const Teller& teller,
                                 const Background& background,
                                 const std::vector<OrganisationId>& municipalities,
                                 const Outlines* outlines);

} // namespace noaber::report
