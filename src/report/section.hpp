#pragma once

#include "report/region.hpp"
#include "report/subject.hpp"

#include <functional>
#include <span>

namespace noaber::report {

/// A part of a page, with a heading of its own.
template <class About>
struct SectionOf {
    std::string_view name; ///< Its id on the page; links to it lead here.
    Message heading;
    std::function<void(Html&, const About&)> write; ///< All that comes after the heading.
};

/// A part of the page of a municipality.
///
/// To add one: write src/report/sections/NAME.cpp and put NAME in the list of
/// src/report/CMakeLists.txt, where it belongs on the page.
using Section = SectionOf<Subject>;
[[nodiscard]] std::span<const Section> sections();

/// The same of a region: src/report/region_sections/NAME.cpp.
using RegionSection = SectionOf<Region>;
namespace region {
[[nodiscard]] std::span<const RegionSection> region_sections();
}

} // namespace noaber::report
