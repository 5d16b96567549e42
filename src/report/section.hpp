#pragma once

#include "report/subject.hpp"

#include <functional>
#include <span>

namespace noaber::report {

/// A part of the page, with a heading of its own.
///
/// To add one: write src/report/sections/NAME.cpp and put NAME in the list of
/// src/report/CMakeLists.txt, where it belongs on the page.
struct Section {
    std::string_view name; ///< Its id on the page; links to it lead here.
    Message heading;
    std::function<void(Html&, const Subject&)> write; ///< All that comes after the heading.
};

[[nodiscard]] std::span<const Section> sections();

} // namespace noaber::report
